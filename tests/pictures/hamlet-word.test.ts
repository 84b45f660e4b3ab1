import { expect, test } from "vitest";
import { hamletWord } from "@/components/clusters/hamlet-word";

test.each([
  [null, "Xã Long Thuận", "Ấp"],
  [null, "Thị trấn Thường Thới Tiền", "Khóm"],
  ["Khóm 1", "Xã Long Thuận", "Khóm"],
  ["Tổ dân phố 3", "Phường An Lộc", "Tổ dân phố"],
])("hamlet %s of %s is a %s", (hamlet, commune, word) => expect(hamletWord(hamlet, commune)).toBe(word));
