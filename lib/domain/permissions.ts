// Who may do what, and how far: one table, role × deed → reach. Every page, action, route and file goes through it.

export const ROLES = ["administrator", "labourOffice", "leader", "taskForce", "commune", "hamlet", "department", "auditor"] as const;
export type Role = (typeof ROLES)[number];

/**
 * How far a right goes. `office`: everything of the post's office. `commune`: what belongs to the post's commune and its hamlets.
 * `own`: what belongs to the account itself. `below`: the figures of the offices that report to the post's office.
 */
export type Reach = "office" | "commune" | "own" | "below";

type Row = Partial<Record<Role, Reach>> & { anyone?: true };

const everyoneOfTheOffice = {
  administrator: "office",
  labourOffice: "office",
  leader: "office",
  taskForce: "office",
  commune: "office",
  hamlet: "office",
  auditor: "office",
} as const satisfies Row;
const theLabourOffice = { labourOffice: "office" } as const satisfies Row;
const theAdministrator = { administrator: "office" } as const satisfies Row;
const thoseWhoGiveAccounts = { administrator: "office", labourOffice: "office", commune: "commune" } as const satisfies Row;
const oneself = {
  administrator: "own",
  labourOffice: "own",
  leader: "own",
  taskForce: "own",
  commune: "own",
  hamlet: "own",
  department: "own",
  auditor: "own",
} as const satisfies Row;

export const PERMISSIONS = {
  "office.open": { anyone: true },
  "account.signIn": { anyone: true },
  "account.signOut": oneself,
  "account.changePassword": oneself,
  "account.enrolTotp": oneself,
  "account.endSession": oneself,
  "account.setLocale": oneself,

  "plan.read": everyoneOfTheOffice,
  "plan.create": theLabourOffice,
  "plan.edit": theLabourOffice,
  "plan.close": theLabourOffice,
  "cluster.edit": theLabourOffice,
  "commune.place": theLabourOffice,
  "commune.move": theLabourOffice,
  "commune.remove": theLabourOffice,
  "hamlet.add": theLabourOffice,
  "hamlet.name": theLabourOffice,
  "hamlet.check": theLabourOffice,
  "hamlet.remove": theLabourOffice,
  "venue.save": theLabourOffice,
  "taskForce.edit": theLabourOffice,
  "taskForce.assign": theLabourOffice,
  "dialogue.plan": theLabourOffice,
  "dialogue.postpone": theLabourOffice,
  "dialogue.recordHeld": theLabourOffice,
  "receipt.record": theLabourOffice,
  "duty.record": theLabourOffice,

  "paper.read": everyoneOfTheOffice,
  "paper.send": theLabourOffice,
  "paper.withdraw": theLabourOffice,
  "paper.approve": { leader: "office" },
  "paper.recordSignature": theLabourOffice,
  "paper.recordNumber": theLabourOffice,
  "paper.replace": theLabourOffice,
  "file.upload": everyoneOfTheOffice,
  "file.read": everyoneOfTheOffice,

  "account.list": { ...thoseWhoGiveAccounts, auditor: "office" },
  "account.create": thoseWhoGiveAccounts,
  "account.resetPassword": thoseWhoGiveAccounts,
  "account.disable": thoseWhoGiveAccounts,
  "account.endSessions": thoseWhoGiveAccounts,
  "post.give": thoseWhoGiveAccounts,
  "post.end": thoseWhoGiveAccounts,
  "roleRule.set": theAdministrator,

  "unit.read": everyoneOfTheOffice,
  "unit.save": { administrator: "office", labourOffice: "office" },
  "office.read": { administrator: "office", labourOffice: "office", auditor: "office" },
  "office.save": theAdministrator,
  "office.leaveDemo": theAdministrator,
  "holiday.save": { administrator: "office", labourOffice: "office" },
  "clock.move": theAdministrator,
  "backup.read": { administrator: "office", auditor: "office" },
  "backup.make": theAdministrator,
  "recoveryKey.store": theAdministrator,
  "province.read": { department: "below" },
} as const satisfies Record<string, Row>;

export type Deed = keyof typeof PERMISSIONS;

export type Post = { role: Role; officeId: string; unitId: string | null };
export type Actor = { accountId: string; posts: readonly Post[] };

/** What a deed is about, as loaded from the database: whose it is. */
export type Subject = {
  officeId?: string | null;
  communeId?: string | null;
  accountId?: string | null;
  reportsToId?: string | null;
};

/** Which roles a holder of a role may give to others; the administrator gives all. */
export const GIVEN_BY: Record<Role, readonly Role[]> = {
  administrator: ROLES,
  labourOffice: ["commune", "hamlet"],
  commune: ["hamlet"],
  leader: [],
  taskForce: [],
  hamlet: [],
  department: [],
  auditor: [],
};

/** The reach that a role has for a deed, or null where it has none. */
export function reachOf(role: Role, deed: Deed): Reach | null {
  const row: Row = PERMISSIONS[deed];
  return row[role] ?? null;
}

/** May the actor do the deed to this subject? */
export function can(actor: Actor | null, deed: Deed, subject: Subject): boolean {
  const row: Row = PERMISSIONS[deed];
  if (row.anyone) return true;
  return actor?.posts.some((post) => reaches(actor, post, row[post.role], subject)) ?? false;
}

/** Has the actor the deed at all, whatever the subject? Decides what the navigation shows. */
export function has(actor: Actor, deed: Deed): boolean {
  return actor.posts.some((post) => reachOf(post.role, deed) !== null);
}

/** May one of the actor's posts give this role at this place? The post that gives the role must be the one that reaches the place. */
export function canGive(actor: Actor, role: Role, place: Subject): boolean {
  return actor.posts.some(
    (post) => GIVEN_BY[post.role].includes(role) && reaches(actor, post, reachOf(post.role, "post.give") ?? undefined, place),
  );
}

function reaches(actor: Actor, post: Post, reach: Reach | undefined, subject: Subject): boolean {
  switch (reach) {
    case "office":
      return subject.officeId === post.officeId;
    case "commune":
      return subject.officeId === post.officeId && post.unitId !== null && subject.communeId === post.unitId;
    case "own":
      return subject.accountId === actor.accountId;
    case "below":
      return subject.reportsToId === post.officeId;
    case undefined:
      return false;
  }
}
