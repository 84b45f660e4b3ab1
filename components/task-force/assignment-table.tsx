// Who sits for the task force at which cluster: one press takes a seat, one frees it.
import { useTranslations } from "next-intl";
import { DayText } from "@/components/ui/day";
import { Empty } from "@/components/ui/empty";
import { Form } from "@/components/ui/form";
import { Table } from "@/components/ui/table";
import type { MemberSheet, TaskForceSheet } from "@/lib/features/task-force/queries";
import type { TaskForceActions } from "./task-force-page";

type AssignmentTableProps = { sheet: TaskForceSheet; actions: TaskForceActions };

export function AssignmentTable({ sheet, actions }: AssignmentTableProps) {
  const t = useTranslations("taskForce");
  if (sheet.members.length === 0) return <Empty title={t("emptyTitle")} purpose={t("emptyPurpose")} />;
  return (
    <Table
      copyable={!sheet.mayEdit}
      caption={t("assignment", { seats: String(sheet.seatsMax) })}
      columns={[
        { label: t("member") },
        ...sheet.clusters.map((cluster) => ({ label: t("cluster", { ordinal: String(cluster.ordinal) }) })),
      ]}
      rows={sheet.members.map((member) => ({
        id: member.id,
        cells: [
          member.fullName,
          ...member.seats.map((seat) => (
            <Seat key={seat.clusterId} memberId={member.id} planId={sheet.id} seat={seat} mayEdit={sheet.mayEdit} actions={actions} />
          )),
        ],
      }))}
      foot={[
        t("seats"),
        ...sheet.clusters.map(({ id, seatsTaken, plannedOn }) => (
          <span key={id}>
            {t("seatsOf", { taken: String(seatsTaken), max: String(sheet.seatsMax) })}
            {plannedOn && (
              <span className="block font-normal">
                <DayText day={plannedOn} bare />
              </span>
            )}
          </span>
        )),
      ]}
    />
  );
}

type SeatProps = { memberId: string; planId: string; seat: MemberSheet["seats"][number]; mayEdit: boolean; actions: TaskForceActions };

function Seat({ memberId, planId, seat: { clusterId, isTaken, why }, mayEdit, actions }: SeatProps) {
  const t = useTranslations("taskForce");
  const hidden = { planId, memberId, clusterId };
  const word = isTaken ? t("sits") : <span className="text-ink-soft">{t("away")}</span>;
  if (!mayEdit) return word;
  return (
    <div className="flex flex-wrap items-center gap-3">
      {isTaken ? <span className="font-semibold text-water">{word}</span> : <span className="hidden print:inline">{word}</span>}
      {isTaken ? (
        <Form action={actions.unassign} submit={t("unassign")} look="quiet" hidden={hidden} />
      ) : (
        <Form action={actions.assign} submit={t("assign")} look="quiet" hidden={hidden} why={why && t(`why.${whyOf(why)}`)} />
      )}
    </div>
  );
}

/** The two refusals that a table can know before anything is pressed. */
function whyOf(code: NonNullable<MemberSheet["seats"][number]["why"]>) {
  return code === "task_force_member_in_one_place" ? "elsewhere" : "full";
}
