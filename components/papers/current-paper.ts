// Which of a plan's papers the page is about.
import type { PaperSheet } from "@/lib/features/plans/paper-queries";

export type SentPaper = PaperSheet["papers"][number];

/** The last that was sent and not taken back: its life goes on, or it is the one in force. */
export function currentPaper({ papers }: PaperSheet): SentPaper | null {
  return papers.find((paper) => paper.stage !== "withdrawn") ?? null;
}

/** What the preview shows: the paper that was asked for, the current one, or the draft of today. */
export function shownIdOf(sheet: PaperSheet, asked: string | undefined): string {
  const known = asked === "draft" || sheet.papers.some(({ id }) => id === asked);
  return (known && asked) || (currentPaper(sheet)?.id ?? "draft");
}
