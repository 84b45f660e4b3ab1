// An office with something in every corner that a backup could lose: links in circles, generated columns, sealed fields, files, arrays, a moved clock.
import { randomBytes } from "node:crypto";
import { db } from "@/lib/platform/db";
import { seal } from "@/lib/platform/seal";

export async function officeWithEverything(recoveryPublicKey: string) {
  const tx = db();
  await tx.installation.create({ data: { isDemo: true, dayShift: -2000, recoveryPublicKey } });
  const district = await tx.unit.create({ data: { level: "district", title: "Huyện", name: "Bình Minh", nameFolded: "binh minh" } });
  const commune = await tx.unit.create({ data: { level: "commune", name: "Tân Hoà “B”", nameFolded: "tan hoa b", parentId: district.id } });
  const office = await tx.office.create({
    data: {
      unitId: district.id,
      bodyName: "Ủy ban nhân dân huyện",
      bureauName: "Phòng",
      agencyLines: ["ỦY BAN NHÂN DÂN", 'HUYỆN "X", \\ {}'],
      symbol: "KH-UBND",
      place: "Bình Minh",
    },
  });
  const account = await tx.account.create({
    data: { username: "an", fullName: "Trần Thị An", passwordHash: "x", mustChangePassword: false },
  });
  await tx.account.update({ where: { id: account.id }, data: { totpSealed: seal("JBSWY3DPEHPK3PXP", `totp:${account.id}`) } });
  await tx.session.create({ data: { tokenHash: "t", accountId: account.id } });
  const held = { officeId: office.id, uploadedById: account.id, mediaType: "application/pdf", sha256: "" };
  const bytes = randomBytes(3_000_000);
  const file = await tx.file.create({ data: { ...held, name: "quét.pdf", sizeBytes: bytes.length, bytes } });
  await tx.file.createMany({
    data: Array.from({ length: 3 }, (_, n) => ({ ...held, name: `${n}`, sizeBytes: 1, bytes: Buffer.from([0]) })),
  });
  const norms = { taskForcePerCluster: 7, delegatesPerCommune: 7, leadersPerHamlet: 2, householdsPerHamlet: 6, peoplePerHousehold: 1 };
  const plan = await tx.plan.create({
    data: { officeId: office.id, year: 2020, title: "Kế hoạch", purposes: [], taskForceFileId: file.id, ...norms },
  });
  await tx.fundingSource.create({ data: { planId: plan.id, ordinal: 1, name: "Nguồn", amountDong: 36_900_000_000n } });
  await tx.limit.create({ data: { planId: plan.id, kind: "dialogue", wording: "before", day: new Date("2020-08-20") } });
  const cluster = await tx.cluster.create({ data: { planId: plan.id, ordinal: 1 } });
  await tx.planCommune.create({ data: { planId: plan.id, communeId: commune.id, clusterId: cluster.id, ordinal: 1 } });
  await tx.cluster.update({ where: { id: cluster.id }, data: { hostCommuneId: commune.id } });
  const limitLastDay = new Date("2020-08-19");
  await tx.dialogue.create({ data: { planId: plan.id, clusterId: cluster.id, plannedOn: new Date("2020-08-13"), limitLastDay } });
  await tx.audit.createMany({
    data: Array.from({ length: 1200 }, (_, n) => ({ deed: "plan.edit", subject: "plan", detail: { n, text: "dòng\nmới" } })),
  });
  return { account, file };
}
