// The chief's own file in the place of ours, and what it says differently.
import { useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import { Notice } from "@/components/ui/notice";
import type { Differences } from "@/lib/domain/differences";
import type { SentPaper } from "./current-paper";

type ReplacedProps = {
  replaced: NonNullable<SentPaper["replaced"]>;
  /** Our own version is shown right below it. */
  isAbovePreview?: boolean;
};

export function Replaced({ replaced: { id, name, note, changes, earlier }, isAbovePreview = false }: ReplacedProps) {
  const t = useTranslations("papers");
  const file = () => (
    <a key="file" href={`/api/files/${id}`} download>
      {name}
    </a>
  );
  return (
    <Notice>
      <p>
        {t.rich("replacedBy", { file })} {isAbovePreview && t("previewIsOurs")}
      </p>
      {note && <p className="whitespace-pre-wrap">{note}</p>}
      {changes && <Changes changes={changes} />}
      {earlier.length > 0 && <Earlier files={earlier} />}
    </Notice>
  );
}

/** Files that stood in its place before: nothing that was attached goes away. */
function Earlier({ files }: { files: ReplacedProps["replaced"]["earlier"] }) {
  const t = useTranslations("papers");
  return (
    <ul className="list-disc pl-5 text-sm">
      {files.map(({ id, name, note }) => (
        <li key={id}>
          {t("earlierFile")}:{" "}
          <a href={`/api/files/${id}`} download>
            {name}
          </a>
          {note && `, ${note}`}
        </li>
      ))}
    </ul>
  );
}

function Changes({ changes: { removed, added } }: { changes: Differences }) {
  const t = useTranslations("papers");
  if (removed.length + added.length === 0) return <p>{t("sameWords")}</p>;
  const lines = [...removed.map((text) => ({ tag: "del", text }) as const), ...added.map((text) => ({ tag: "ins", text }) as const)];
  return (
    <Fold open summary={t("changesHeading", { removed: String(removed.length), added: String(added.length) })}>
      <ul className="flex flex-col gap-2">
        {lines.map(({ tag: Tag, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a frozen list in which a line may stand twice
          <li key={index}>
            <span className="font-semibold">{t(Tag === "del" ? "removed" : "added")}: </span>
            <Tag className={Tag === "del" ? "text-brick" : "text-water"}>{text}</Tag>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
