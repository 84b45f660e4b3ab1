import fc from "fast-check";
import { expect, test } from "vitest";
import { inWords } from "@/lib/domain/number-words";

test.each([
  [0, "Không"],
  [5, "Năm"],
  [10, "Mười"],
  [14, "Mười bốn"],
  [15, "Mười lăm"],
  [20, "Hai mươi"],
  [21, "Hai mươi mốt"],
  [24, "Hai mươi tư"],
  [25, "Hai mươi lăm"],
  [104, "Một trăm lẻ bốn"],
  [105, "Một trăm lẻ năm"],
  [110, "Một trăm mười"],
  [111, "Một trăm mười một"],
  [1_005, "Một nghìn không trăm lẻ năm"],
  [15_000, "Mười lăm nghìn"],
  [1_050_000, "Một triệu không trăm năm mươi nghìn"],
  [8_520_000, "Tám triệu năm trăm hai mươi nghìn"],
  [36_900_000, "Ba mươi sáu triệu chín trăm nghìn"],
  [1_000_000_000, "Một tỷ"],
  [1_000_000_005, "Một tỷ không trăm lẻ năm"],
  [2_100_000_000n, "Hai tỷ một trăm triệu"],
  [1_000_000_000_000_000_000n, "Một tỷ tỷ"],
  [-21, "Âm hai mươi mốt"],
])("%s đọc là %s", (amount, words) => expect(inWords(amount)).toBe(words));

test("no two amounts are read alike", () => fc.assert(fc.property(amounts, amounts, (a, b) => (a === b) === (inWords(a) === inWords(b)))));

const amounts = fc.bigInt({ min: 0n, max: 999_999_999_999n });
