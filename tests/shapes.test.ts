import { expect, test } from "vitest";
import { nameTyped, paragraphs, reason, text } from "@/lib/platform/shapes";

test("text keeps its lines and tabs and loses what no database stores", () => {
  expect(text.parse("một\u0000\r\nhai\tba\u0007\r bốn\u009f\u001b")).toBe("một\nhai\tba\n bốn");
  expect(paragraphs.parse("a\u0000\n\u0000\nb")).toEqual(["a", "b"]);
  expect(nameTyped(" Xa.Long\u0000-Thuan\n")).toBe("xa.long-thuan");
});

test("a reason of nothing but such signs is no reason", () => {
  expect(reason.safeParse("\u0000\u0001 ").error?.issues.map(({ message }) => message)).toEqual(["required"]);
});
