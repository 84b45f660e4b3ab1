// The Vietnamese catalogue: every sentence on screen, by area.
import { clusters } from "./vi/clusters";
import { deeds } from "./vi/deeds";
import { door } from "./vi/door";
import { dues } from "./vi/dues";
import { fields } from "./vi/fields";
import { home } from "./vi/home";
import { me } from "./vi/me";
import { people } from "./vi/people";
import { planForms } from "./vi/plan-forms";
import { plans } from "./vi/plans";
import { refusals } from "./vi/refusals";
import { roles } from "./vi/roles";
import { shell } from "./vi/shell";
import { ui } from "./vi/ui";

export const vi = { clusters, deeds, door, dues, fields, home, me, people, planForms, plans, refusals, roles, shell, ui };

type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
/** The shape that every other language must fill: a missing key does not compile. */
export type Messages = Same<typeof vi>;

declare module "next-intl" {
  interface AppConfig {
    Locale: "vi" | "en";
    Messages: typeof vi;
  }
}
