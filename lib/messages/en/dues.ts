// What is due in a plan, and who owes it.
export const dues = {
  kinds: {
    communePlan: "The commune's plan",
    clusterPlan: "The cluster's plan",
    hamletMeetings: "Hamlet meetings",
    lists: "Lists of households",
    communeReport: "The commune's report of opinions",
    guides: "Guides for the households",
    dialogue: "The cluster's dialogue",
    resultsReport: "Report of results to the department",
    settlement: "Settlement",
  },
  owner: {
    office: "The office",
    clusters: "{count} clusters",
    cluster: "Cluster {ordinal}",
    communes: "{count} communes",
  },
  lateBy: "{days} days late",
  advise: "better done by <day></day>",
  waits: {
    dialogueDay: "waits for the dialogue's date",
    plan: "the plan names no day yet",
  },
} as const;
