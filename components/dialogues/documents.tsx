// The scans that a day past the limit was written down with.
import { useTranslations } from "next-intl";
import type { DialogueBoard } from "@/lib/features/dialogues/queries";

export function Documents({ documents }: { documents: DialogueBoard["documents"][number] | undefined }) {
  const t = useTranslations("dialogues");
  const files = [
    { file: documents?.exceptionFile, label: t("exceptionScan") },
    { file: documents?.heldFile, label: t("scan") },
  ];
  return files.map(
    ({ file, label }) =>
      file && (
        <p key={file.id}>
          {label}:{" "}
          <a href={`/api/files/${file.id}`} download>
            {file.name}
          </a>
        </p>
      ),
  );
}
