// How the forms of a dialogue show what is stored.
import "server-only";
import { formatClock, formatDay } from "@/lib/domain/dates";
import { toDay } from "@/lib/platform/clock";
import type { Shown } from "@/lib/platform/conflict";
import type { Dialogue } from "@/prisma/generated/client";

/** How the form of its day shows it. */
export const shownDay = ({ plannedOn, startsAt, endsAt, exception, exceptionFileId }: Dialogue): Shown => ({
  day: written(plannedOn),
  startsAt: formatClock(startsAt),
  endsAt: formatClock(endsAt),
  exception,
  exceptionFileId: exceptionFileId ?? "",
});

/** How the form of what was held shows it. */
export const shownHeld = ({ heldOn, heldReason, heldDocument, correctedWhy, heldFileId }: Dialogue): Shown => ({
  heldOn: written(heldOn),
  reason: heldReason,
  document: heldDocument,
  correctedWhy,
  fileId: heldFileId ?? "",
});

function written(date: Date | null): string {
  const day = toDay(date);
  return day ? formatDay(day) : "";
}
