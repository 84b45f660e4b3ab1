// The English catalogue, in the shape of the Vietnamese one.
import { fields } from "./en/fields";
import { shell } from "./en/shell";
import { ui } from "./en/ui";
import type { Messages } from "./vi";

export const en: Messages = { fields, shell, ui };
