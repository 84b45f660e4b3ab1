// The Vietnamese catalogue: every sentence on screen, by area.
import { clusters } from "./vi/clusters";
import { deadlines } from "./vi/deadlines";
import { deeds } from "./vi/deeds";
import { dialogues } from "./vi/dialogues";
import { door } from "./vi/door";
import { dues } from "./vi/dues";
import { fields } from "./vi/fields";
import { figures } from "./vi/figures";
import { home } from "./vi/home";
import { me } from "./vi/me";
import { office } from "./vi/office";
import { papers } from "./vi/papers";
import { people } from "./vi/people";
import { planForms } from "./vi/plan-forms";
import { plans } from "./vi/plans";
import { province } from "./vi/province";
import { refusals } from "./vi/refusals";
import { roles } from "./vi/roles";
import { shell } from "./vi/shell";
import { taskForce } from "./vi/task-force";
import { ui } from "./vi/ui";
import { units } from "./vi/units";

export const vi = {
  clusters,
  deadlines,
  deeds,
  dialogues,
  door,
  dues,
  fields,
  figures,
  home,
  me,
  office,
  papers,
  people,
  planForms,
  plans,
  province,
  refusals,
  roles,
  shell,
  taskForce,
  ui,
  units,
};

type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
/** The shape that every other language must fill: a missing key does not compile. */
export type Messages = Same<typeof vi>;

declare module "next-intl" {
  interface AppConfig {
    Locale: "vi" | "en";
    Messages: typeof vi;
  }
}
