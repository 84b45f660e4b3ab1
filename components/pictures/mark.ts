import type { Day } from "@/lib/domain/dates";
import type { Standing } from "@/lib/domain/deadlines";

/** One limit on a picture of time, at its last good day. */
export type Mark = {
  id: string;
  label: string;
  lastDay: Day;
  standing: Standing;
  href: string;
  owner: string;
  warning?: string | null | undefined;
};
