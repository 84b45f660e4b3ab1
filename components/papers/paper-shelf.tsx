// Every paper that was ever sent, with its files: nothing that was signed goes away.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import { formatInstant, Instant } from "@/components/ui/instant";
import { Table } from "@/components/ui/table";
import { formatDay } from "@/lib/domain/dates";
import type { PaperSheet } from "@/lib/features/plans/paper-queries";
import { currentPaper, type SentPaper } from "./current-paper";
import type { PaperActions } from "./next-step";
import { NumberForm } from "./number-form";
import { ReplaceForm } from "./replace-form";
import { ScanForm } from "./scan-form";

export function PaperShelf({ sheet, actions }: { sheet: PaperSheet; actions: PaperActions }) {
  const t = useTranslations("papers");
  if (sheet.papers.length === 0) return null;
  return (
    <>
      <Table
        caption={t("shelf")}
        columns={[t("shelfPaper"), t("shelfSent"), t("shelfSigner"), t("shelfFiles")].map((label) => ({ label }))}
        rows={sheet.papers.map((paper) => ({
          id: paper.id,
          cells: [
            <Name key="name" paper={paper} planId={sheet.id} />,
            <Instant key="sent" at={paper.sentAt} />,
            paper.signerName,
            <Files key="files" paper={paper} />,
          ],
        }))}
      />
      {sheet.mayRecord && <LateComers sheet={sheet} actions={actions} />}
    </>
  );
}

function Name({ paper, planId }: { paper: SentPaper; planId: string }) {
  const t = useTranslations("papers");
  const { number, symbol, signedOn, stage, withdrawnAt, withdrawnWhy } = paper;
  const plans = useTranslations("plans");
  const day = signedOn && formatDay(signedOn);
  return (
    <>
      <Link href={`/plans/${planId}/paper?show=${paper.id}`}>
        {number === null || !day ? t("unnumbered") : plans("numbered", { number: String(number).padStart(2, "0"), symbol, day })}
      </Link>
      <span className="block font-normal text-ink-soft">
        {withdrawnAt ? t("withdrawnWhy", { when: formatInstant(withdrawnAt), why: withdrawnWhy }) : t(`stage.${stage}`)}
      </span>
    </>
  );
}

function Files({ paper: { id, scan, replaced } }: { paper: SentPaper }) {
  const t = useTranslations("papers");
  const files = [
    { href: `/papers/${id}/docx`, name: "Word" },
    { href: `/papers/${id}/pdf`, name: "PDF" },
    scan && { href: `/api/files/${scan.id}`, name: t("scan") },
    replaced && { href: `/api/files/${replaced.id}`, name: t("edited") },
  ];
  return (
    <ul className="flex flex-wrap gap-x-4">
      {files.map(
        (file) =>
          file && (
            <li key={file.href}>
              <a href={file.href} download>
                {file.name}
              </a>
            </li>
          ),
      )}
    </ul>
  );
}

/** What may still come to papers that are not the current one's next step: a number from the register, the scan, the chief's file. */
function LateComers({ sheet, actions }: { sheet: PaperSheet; actions: PaperActions }) {
  const t = useTranslations("papers");
  const current = currentPaper(sheet);
  const unnumbered = sheet.papers.filter((paper) => paper.stage === "signed" && paper.id !== current?.id);
  const signed = current && current.stage !== "sent" ? current : null;
  return (
    <>
      {unnumbered.map((paper) => (
        <Fold key={paper.id} summary={t("record")}>
          <NumberForm paper={paper} today={sheet.today} record={actions.number} />
        </Fold>
      ))}
      {signed && <ScanForm paper={signed} keep={actions.keepScan} />}
      {signed && <ReplaceForm paperId={signed.id} replace={actions.replace} />}
    </>
  );
}
