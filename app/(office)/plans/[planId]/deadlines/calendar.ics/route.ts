// The plan's deadlines for any calendar program; no names of persons.
import { getTranslations } from "next-intl/server";
import { calendarOf } from "@/lib/documents/calendar";
import { linesOf } from "@/lib/domain/dues";
import { deadlineSheet } from "@/lib/features/plans/deadline-queries";
import { answering } from "@/lib/platform/answering";
import { officeNow } from "@/lib/platform/clock";
import { requireActor } from "@/lib/platform/session";
import { pathId } from "@/lib/platform/shapes";

export const GET = answering(async (_: Request, { params }: { params: Promise<{ planId: string }> }) => {
  const sheet = await deadlineSheet(await requireActor(), pathId((await params).planId));
  if (!sheet) return new Response(null, { status: 404 });
  const dues = await getTranslations("dues");
  const say = await getTranslations("deadlines");
  const limits = linesOf(sheet.dues).flatMap(({ id, kind, lastDay }) =>
    lastDay ? [{ uid: `${id}.${sheet.id}`, day: lastDay, summary: dues(`kinds.${kind}`) }] : [],
  );
  const dialogues = sheet.dialogues.flatMap(({ id, ordinal, plannedOn, heldOn }) => {
    const day = heldOn ?? plannedOn;
    return day
      ? [{ uid: `held.${id}`, day, summary: say("dialogueOf", { cluster: dues("owner.cluster", { ordinal: String(ordinal) }) }) }]
      : [];
  });
  const source = say("above", { year: String(sheet.year) });
  const days = [...limits, ...dialogues].map((each) => ({ ...each, description: source }));
  return new Response(calendarOf(source, await officeNow(), days), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="thoi-han-${sheet.year}.ics"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});
