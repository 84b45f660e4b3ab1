// The Vietnamese catalogue: every sentence on screen, by area.
import { fields } from "./vi/fields";
import { shell } from "./vi/shell";
import { ui } from "./vi/ui";

export const vi = { fields, shell, ui };

type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
/** The shape that every other language must fill: a missing key does not compile. */
export type Messages = Same<typeof vi>;

declare module "next-intl" {
  interface AppConfig {
    Locale: "vi" | "en";
    Messages: typeof vi;
  }
}
