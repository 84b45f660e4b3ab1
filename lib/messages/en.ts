// The English catalogue, in the shape of the Vietnamese one.
import { clusters } from "./en/clusters";
import { deadlines } from "./en/deadlines";
import { deeds } from "./en/deeds";
import { door } from "./en/door";
import { dues } from "./en/dues";
import { fields } from "./en/fields";
import { home } from "./en/home";
import { me } from "./en/me";
import { people } from "./en/people";
import { planForms } from "./en/plan-forms";
import { plans } from "./en/plans";
import { office } from "./en/office";
import { province } from "./en/province";
import { taskForce } from "./en/task-force";
import { units } from "./en/units";
import { refusals } from "./en/refusals";
import { roles } from "./en/roles";
import { shell } from "./en/shell";
import { ui } from "./en/ui";
import type { Messages } from "./vi";

export const en: Messages = { clusters, deadlines, deeds, door, dues, fields, home, me, office, people, planForms, plans, province, refusals, roles, shell, taskForce, ui, units };
