// The chief's own file in the place of ours, and what it says differently.
import { useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import { Notice } from "@/components/ui/notice";
import type { Differences } from "@/lib/domain/differences";
import type { SentPaper } from "./current-paper";

export function Replaced({ replaced: { id, name, note, changes } }: { replaced: NonNullable<SentPaper["replaced"]> }) {
  const t = useTranslations("papers");
  const file = () => (
    <a key="file" href={`/api/files/${id}`} download>
      {name}
    </a>
  );
  return (
    <Notice>
      <p>{t.rich("replacedBy", { file })}</p>
      {note && <p className="whitespace-pre-wrap">{note}</p>}
      {changes && <Changes changes={changes} />}
    </Notice>
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
