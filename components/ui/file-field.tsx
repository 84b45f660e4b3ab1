// A scan or a Word file: sent at once, apart from the form, which then carries its id alone.
"use client";
import { useTranslations } from "next-intl";
import { type ChangeEvent, useState } from "react";
import { BOX, Field, type Said, spoken } from "./field";
import { useField } from "./form-state";
import { sendFile } from "./send-file";

type Kept = { fileId: string; name: string; size: number };

/** `defaultValue`: the id of the file that is already kept. */
export function FileField({ accept, defaultValue, ...said }: Said & { accept?: string; defaultValue?: string | null | undefined }) {
  const t = useTranslations("ui");
  const { id, typed, error } = useField(said.name);
  const [kept, setKept] = useState<Kept | null>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const [refused, setRefused] = useState<string>();

  async function send({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const file = currentTarget.files?.[0];
    if (!file) return;
    setPercent(0);
    setRefused(undefined);
    const answer = await sendFile(file, setPercent);
    setPercent(null);
    if ("fileId" in answer) setKept({ fileId: answer.fileId, name: file.name, size: file.size });
    else setRefused(answer.message ?? t("fileNotSent"));
  }

  return (
    <Field {...said}>
      <input type="hidden" name={said.name} value={kept?.fileId ?? typed ?? defaultValue ?? ""} />
      <input type="file" id={id} accept={accept} onChange={send} className={`${BOX} min-h-12`} {...spoken(id, said.hint, error)} />
      <div role="status">
        {percent !== null && (
          <p className="flex items-center gap-3">
            <progress max={100} value={percent} className="h-3 accent-water" aria-hidden="true" />{" "}
            {t("sendingFile", { percent: `${percent}` })}
          </p>
        )}
        {kept && <p className="font-semibold text-water">{t("fileKept", { name: kept.name, size: inBytes(kept.size) })}</p>}
        {refused && <p className="font-semibold text-brick">{refused}</p>}
      </div>
    </Field>
  );
}

function inBytes(size: number): string {
  const isLarge = size >= 1_000_000;
  return `${(size / (isLarge ? 1_000_000 : 1_000)).toLocaleString("vi-VN", { maximumFractionDigits: 1 })} ${isLarge ? "MB" : "kB"}`;
}
