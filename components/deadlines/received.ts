import type { LimitKind } from "@/lib/domain/dues";

/** The kinds that reach the office as a paper of a commune. */
const RECEIVED = ["communePlan", "clusterPlan", "communeReport"] as const satisfies readonly LimitKind[];
export type ReceivedKind = (typeof RECEIVED)[number];

export const isReceived = (kind: string): kind is ReceivedKind => RECEIVED.some((each) => each === kind);
