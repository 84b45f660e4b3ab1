import { describe, expect, test } from "vitest";
import { can, canGive, type Deed, GIVEN_BY, has, PERMISSIONS, ROLES, type Role, reachOf } from "@/lib/domain/permissions";
import { deeds as english } from "@/lib/messages/en/deeds";
import { deeds as vietnamese } from "@/lib/messages/vi/deeds";

const DEEDS = Object.keys(PERMISSIONS) as Deed[];
const OWN = { officeId: "office", communeId: "commune", accountId: "me", reportsToId: "office" };
const holding = (role: Role, unitId: string | null = "commune") => ({ accountId: "me", posts: [{ role, officeId: "office", unitId }] });

test("who may do what: a change of rights is a visible change here", () => {
  const matrix = DEEDS.map((deed) => {
    const rights =
      "anyone" in PERMISSIONS[deed] ? ["anyone"] : ROLES.flatMap((role) => (reachOf(role, deed) ? [`${role}:${reachOf(role, deed)}`] : []));
    return `${deed.padEnd(24)} ${rights.join(" ")}`;
  });
  expect(`\n${matrix.join("\n")}\n`).toMatchSnapshot();
  expect(GIVEN_BY).toMatchSnapshot();
});

describe("a right reaches as far as the table says and no further", () => {
  test.each(DEEDS.filter((deed) => !("anyone" in PERMISSIONS[deed])))("%s", (deed) => {
    for (const role of ROLES) {
      const reach = reachOf(role, deed);
      expect(can(holding(role), deed, OWN), `${role} at home`).toBe(reach !== null);
      expect(has(holding(role), deed)).toBe(reach !== null);
      expect(
        can(holding(role), deed, { officeId: "other", communeId: "other", accountId: "other", reportsToId: "other" }),
        `${role} abroad`,
      ).toBe(false);
      expect(can(holding(role), deed, { officeId: "office", communeId: "other" }), `${role} in the next commune`).toBe(reach === "office");
      expect(can(holding(role), deed, { officeId: "other", communeId: "commune" }), `${role} for another office in the commune`).toBe(
        false,
      );
      expect(can(holding(role), deed, {}), `${role} with a subject of nobody`).toBe(false);
    }
    expect(can(null, deed, OWN), "nobody").toBe(false);
    expect(can({ accountId: "me", posts: [] }, deed, OWN), "an account without posts").toBe(false);
  });
});

test("a commune's right without a commune reaches nothing", () => {
  expect(can(holding("commune", null), "account.create", { officeId: "office", communeId: null })).toBe(false);
});

test("a role is given by the very post that reaches the place", () => {
  const posts = [
    { role: "administrator" as const, officeId: "office", unitId: null },
    { role: "labourOffice" as const, officeId: "other", unitId: null },
  ];
  const actor = { accountId: "me", posts };
  expect(canGive(actor, "administrator", { officeId: "office" })).toBe(true);
  expect(canGive(actor, "administrator", { officeId: "other" })).toBe(false);
  expect(canGive(actor, "commune", { officeId: "other", communeId: "any" })).toBe(true);
});

test("every deed is told in both languages, as a part of a sentence", () => {
  for (const labels of [vietnamese, english]) {
    const told = Object.entries(labels).flatMap(([subject, verbs]) =>
      Object.entries(verbs).map(([verb, words]) => ({ deed: `${subject}.${verb}`, words })),
    );
    expect(told.map(({ deed }) => deed).sort()).toEqual([...DEEDS].sort());
    for (const { deed, words } of told) expect(words, deed).toMatch(/^\p{Ll}[^.]+$/u);
  }
  for (const verbs of Object.values(vietnamese)) for (const words of Object.values(verbs)) expect(words).toMatch(/^đã /);
});
