import { expect, test } from "vitest";
import * as z from "zod";
import { operationId } from "@/components/ui/operation-id";

test("an operation's id is a UUID and never the same twice", () => {
  const ids = Array.from({ length: 1000 }, operationId);
  expect(ids.every((id) => z.uuid().safeParse(id).success)).toBe(true);
  expect(new Set(ids).size).toBe(1000);
});
