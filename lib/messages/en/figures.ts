// The figures that a paper states, by their keys in lib/domain/figures.ts.
export const figures = {
  total: "People in all",
  cluster: "People in {cluster}",
  clusters: "Clusters",
  communes: "Communes",
  hamlets: "Hamlets",
  households: "Household members",
  delegates: "Commune delegates",
  leaders: "Hamlet leaders",
  taskForce: "Task-force seats",
  daysBefore: "Days before the dialogue, {what}",
  lastDay: "Last day, {what}",
  none: "none",
  driftTitle: "The figures have moved away from the paper",
  driftOf: "<paper></paper> keeps the old figures until an amending paper is in force.",
  driftLine: "{figure}: the paper says <was></was>, today it is <now></now>",
  amend: "To the paper, to send an amendment for signature",
};
