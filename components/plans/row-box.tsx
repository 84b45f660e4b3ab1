// One box of a table of rows: its label is read aloud and linked to, and stands for the eye in the column's head.
"use client";
import { useTranslations } from "next-intl";
import { BOX, FieldError, useBox } from "@/components/ui/field";
import { useField } from "@/components/ui/form-state";
import { ChoiceBox } from "./choice-box";
import { boxName, type RowColumn } from "./pasted";

const WIDTHS: Record<RowColumn["kind"], string> = {
  line: "min-w-44",
  text: "min-w-72",
  day: "min-w-36",
  choice: "min-w-56",
  tick: "",
  money: "min-w-40 text-right",
};

export function RowBox({ row, column, saved }: { row: number; column: RowColumn; saved: string | undefined }) {
  const t = useTranslations("ui");
  const name = boxName(row, column.name);
  const { id, error } = useField(name);
  return (
    <>
      <label htmlFor={id} className="sr-only">{`${column.label}, ${t("row", { row: String(row + 1) })}`}</label>
      {column.kind !== "choice" && <FieldError id={id} error={error} />}
      <Box name={name} column={column} saved={saved} />
    </>
  );
}

function Box({ name, column: { kind, choices = [] }, saved }: { name: string; column: RowColumn; saved: string | undefined }) {
  const { answered, typed } = useField(name);
  const { defaultValue, ...box } = useBox({ name }, saved);
  const look = `${BOX} ${WIDTHS[kind]}`;
  switch (kind) {
    case "text":
      return <textarea {...box} defaultValue={defaultValue} rows={2} className={`${look} field-sizing-content`} />;
    case "tick":
      return (
        <input
          type="checkbox"
          {...box}
          value="on"
          defaultChecked={(answered ? typed : saved) === "on"}
          className="m-3 size-6 accent-water"
        />
      );
    case "choice":
      return <ChoiceBox name={name} choices={choices} saved={saved ?? ""} look={look} />;
    default:
      return (
        <input
          type="text"
          inputMode={kind === "money" ? "numeric" : "text"}
          autoComplete="off"
          {...box}
          defaultValue={defaultValue}
          className={look}
        />
      );
  }
}
