// How the forms of a dialogue show what is stored.
import "server-only";
import { formatClock } from "@/lib/domain/dates";
import { writtenDay } from "@/lib/platform/clock";
import type { Shown } from "@/lib/platform/conflict";
import type { Dialogue } from "@/prisma/generated/client";

/** How the form of its day shows it. */
export const shownDay = ({ plannedOn, startsAt, endsAt, exception, exceptionFileId }: Dialogue): Shown => ({
  day: writtenDay(plannedOn),
  startsAt: formatClock(startsAt),
  endsAt: formatClock(endsAt),
  exception,
  exceptionFileId: exceptionFileId ?? "",
});

/** How the form of what was held shows it. */
export const shownHeld = ({ heldOn, heldReason, heldDocument, correctedWhy, heldFileId }: Dialogue): Shown => ({
  heldOn: writtenDay(heldOn),
  reason: heldReason,
  document: heldDocument,
  correctedWhy,
  fileId: heldFileId ?? "",
});
