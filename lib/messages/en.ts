// The English catalogue, in the shape of the Vietnamese one.
import { clusters } from "./en/clusters";
import { deadlines } from "./en/deadlines";
import { deeds } from "./en/deeds";
import { dialogues } from "./en/dialogues";
import { door } from "./en/door";
import { dues } from "./en/dues";
import { fields } from "./en/fields";
import { figures } from "./en/figures";
import { home } from "./en/home";
import { me } from "./en/me";
import { office } from "./en/office";
import { papers } from "./en/papers";
import { people } from "./en/people";
import { planForms } from "./en/plan-forms";
import { plans } from "./en/plans";
import { province } from "./en/province";
import { refusals } from "./en/refusals";
import { roles } from "./en/roles";
import { shell } from "./en/shell";
import { taskForce } from "./en/task-force";
import { ui } from "./en/ui";
import { units } from "./en/units";
import type { Messages } from "./vi";

export const en: Messages = {
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
