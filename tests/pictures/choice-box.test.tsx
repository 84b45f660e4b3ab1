import { expect, test } from "vitest";
import { RowBox } from "@/components/plans/row-box";
import { drawn } from "./drawn";

const column = { name: "leadId", label: "Cơ quan", kind: "choice", choices: [{ value: "yt", label: "Phòng Y tế" }] } as const;

test("pasted words that no choice goes by stay in their box, named as what is wrong with it", () => {
  const box = drawn(<RowBox row={0} column={column} saved="Phòng Tế Y" />);
  expect(box).toContain('<option value="Phòng Tế Y" selected="">Phòng Tế Y</option>');
  expect(box).toContain("“Phòng Tế Y” không có trong danh sách.");
  expect(box).toContain('aria-invalid="true"');
});

test("a choice that is known is chosen and nothing is said", () => {
  const box = drawn(<RowBox row={0} column={column} saved="yt" />);
  expect(box).toContain('<option value="yt" selected="">Phòng Y tế</option>');
  expect(box).not.toContain("không có trong danh sách");
});
