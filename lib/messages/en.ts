// The English catalogue, in the shape of the Vietnamese one.
import { clusters } from "./en/clusters";
import { dues } from "./en/dues";
import { fields } from "./en/fields";
import { home } from "./en/home";
import { plans } from "./en/plans";
import { refusals } from "./en/refusals";
import { shell } from "./en/shell";
import { ui } from "./en/ui";
import type { Messages } from "./vi";

export const en: Messages = { clusters, dues, fields, home, plans, refusals, shell, ui };
