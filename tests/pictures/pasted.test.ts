import { describe, expect, test } from "vitest";
import { pastedCells, placeOf, type RowColumn, rowsIn, spread } from "@/components/plans/pasted";

const columns: RowColumn[] = [
  { name: "name", label: "Lĩnh vực", kind: "text" },
  { name: "answererId", label: "Cơ quan", kind: "choice", choices: [{ value: "yt", label: "Phòng Y tế", aliases: ["PYT", "Y tế huyện"] }] },
  { name: "isProgramme", label: "Chương trình", kind: "tick" },
];

describe("what Excel gives", () => {
  test.each([
    ["one column", "Y tế\r\nGiáo dục\r\n", [["Y tế"], ["Giáo dục"]]],
    [
      "two columns",
      "Y tế\tPhòng Y tế\nNhà ở\t",
      [
        ["Y tế", "Phòng Y tế"],
        ["Nhà ở", ""],
      ],
    ],
    ["a cell of two lines, with quotes", '"dòng ""một""\ndòng hai"\tx', [['dòng "một"\ndòng hai', "x"]]],
    ["a quote inside a word is a letter", 'gọi là "xã"\tx', [['gọi là "xã"', "x"]]],
    ["an empty row is no row", "Y tế\n\t\nNhà ở", [["Y tế"], ["Nhà ở"]]],
    ["nothing", "", []],
  ])("%s", (_, text, cells) => expect(pastedCells(text)).toEqual(cells));

  test("spreads over rows and columns from the box it was pasted into", () => {
    const boxes = spread(
      [
        ["Y tế", "PHÒNG Y TẾ", "x"],
        ["Nhà ở", "", ""],
      ],
      { row: 2, column: 0 },
      columns,
    );
    expect(boxes).toEqual({
      "rows.2.name": "Y tế",
      "rows.2.answererId": "yt",
      "rows.2.isProgramme": "on",
      "rows.3.name": "Nhà ở",
      "rows.3.answererId": "",
      "rows.3.isProgramme": "",
    });
    expect(rowsIn(boxes)).toBe(4);
  });

  test.each([
    ["its name without marks", "phong y te", "yt"],
    ["an alias", "PYT", "yt"],
    ["an alias without marks", "y te huyen", "yt"],
    ["words that no choice goes by, which stay as they were written", "  ai\nđó ", "ai đó"],
  ])("a choice is found by %s", (_, cell, stands) => {
    expect(spread([[cell]], { row: 0, column: 1 }, columns)).toEqual({ "rows.0.answererId": stands });
  });

  test("what does not fit to the right is left", () => {
    expect(spread([["x", "quá"]], { row: 0, column: 2 }, columns)).toEqual({ "rows.0.isProgramme": "on" });
  });

  test("only a table's box is a place", () => {
    expect(placeOf("rows.3.answererId", columns)).toEqual({ row: 3, column: 1 });
    expect(placeOf("title", columns)).toBeNull();
  });
});
