import { expect, test, vi } from "vitest";
import { paperFile } from "@/app/(office)/papers/paper-file";
import { TooManyWaiting, turnstile } from "@/lib/platform/turnstile";
import { plan2020 } from "./documents/plan-2020";

/** Works that end when they are told to, and the order in which they began. */
function works() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => async () => {
    begun.push(name);
    await new Promise<void>((end) => ends.set(name, end));
    return name;
  };
  return { begun, work, end: (name: string) => ends.get(name)?.() };
}

test("so many at once, the others in order, and a newcomer behind those who wait", async () => {
  const inTurn = turnstile(2);
  const { begun, work, end } = works();
  const first = inTurn(work("a"));
  const others = ["b", "c", "d"].map((name) => inTurn(work(name)));
  expect(begun).toEqual(["a", "b"]);
  end("a");
  const late = first.then(() => inTurn(work("e")));
  await vi.waitFor(() => expect(begun).toEqual(["a", "b", "c"]));
  for (const name of ["b", "c", "d", "e"]) await vi.waitFor(() => expect(begun).toContain(name)).then(() => end(name));
  expect(await Promise.all([...others, late])).toEqual(["b", "c", "d", "e"]);
  expect(begun).toEqual(["a", "b", "c", "d", "e"]);
});

test("where the line is full a newcomer is turned away, and a work that fails gives its turn on", async () => {
  const inTurn = turnstile(1, 1);
  const { work, end } = works();
  const broken = inTurn(async () => Promise.reject(new Error("broken")));
  const waiting = inTurn(work("a"));
  await expect(inTurn(work("b"))).rejects.toThrow(TooManyWaiting);
  await expect(broken).rejects.toThrow("broken");
  end("a");
  expect(await waiting).toBe("a");
  expect(await inTurn(async () => "c")).toBe("c");
});

test("who asks for a PDF where twenty wait for theirs is told in words to come back", async () => {
  const answers = await Promise.all(Array.from({ length: 22 }, () => paperFile(plan2020, "pdf", "du-thao")));
  expect(answers.map(({ status }) => status)).toEqual([...Array(21).fill(200), 503]);
  const last = answers.at(-1);
  expect([last?.headers.get("retry-after"), last?.headers.get("content-type")]).toEqual(["10", "text/html; charset=utf-8"]);
  expect(await last?.text()).toContain("Mời đợi ít giây rồi tải lại trang này.");
}, 60_000);
