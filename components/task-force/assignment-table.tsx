// Who sits for the task force at which cluster: one press takes a seat, one frees it.
import { useTranslations } from "next-intl";
import { useId } from "react";
import { DayText } from "@/components/ui/day";
import { Empty } from "@/components/ui/empty";
import { Table } from "@/components/ui/table";
import type { MemberSheet, TaskForceSheet } from "@/lib/features/task-force/queries";
import { SeatToggle } from "./seat-toggle";
import type { TaskForceActions } from "./task-force-page";

type AssignmentTableProps = { sheet: TaskForceSheet; actions: TaskForceActions };

export function AssignmentTable({ sheet, actions }: AssignmentTableProps) {
  const t = useTranslations("taskForce");
  const reasons = useId();
  if (sheet.members.length === 0) return <Empty title={t("emptyTitle")} purpose={t("emptyPurpose")} />;
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <Table
        copyable
        caption={t("assignment", { seats: String(sheet.seatsMax) })}
        columns={[{ label: t("member") }, ...sheet.clusters.map(({ ordinal }) => ({ label: t("cluster", { ordinal: String(ordinal) }) }))]}
        rows={sheet.members.map((member) => ({
          id: member.id,
          cells: [
            member.fullName,
            ...member.seats.map((seat, index) => (
              <Seat key={seat.clusterId} member={member} seat={seat} ordinal={index + 1} {...{ sheet, actions, reasons }} />
            )),
          ],
        }))}
        foot={[t("seats"), ...sheet.clusters.map((cluster) => <SeatsTaken key={cluster.id} cluster={cluster} seatsMax={sheet.seatsMax} />)]}
      />
      {sheet.mayEdit && <Reasons sheet={sheet} id={reasons} />}
    </div>
  );
}

function SeatsTaken({ cluster: { seatsTaken, plannedOn }, seatsMax }: { cluster: TaskForceSheet["clusters"][number]; seatsMax: number }) {
  const t = useTranslations("taskForce");
  return (
    <>
      {t("seatsOf", { taken: String(seatsTaken), max: String(seatsMax) })}
      {plannedOn && (
        <span className="block font-normal">
          <DayText day={plannedOn} bare />
        </span>
      )}
    </>
  );
}

type SeatProps = AssignmentTableProps & { member: MemberSheet; seat: MemberSheet["seats"][number]; ordinal: number; reasons: string };

function Seat({ member, seat: { clusterId, isTaken, why }, ordinal, sheet, actions, reasons }: SeatProps) {
  const t = useTranslations("taskForce");
  const words = t(isTaken ? "sits" : "away");
  if (!sheet.mayEdit) return words;
  const reason = why && whyOf(why);
  return (
    <SeatToggle
      action={isTaken ? actions.unassign : actions.assign}
      hidden={{ planId: sheet.id, memberId: member.id, clusterId }}
      name={t("seatOf", { member: member.fullName, ordinal: String(ordinal) })}
      words={words}
      isTaken={isTaken}
      why={reason && { word: t(`why.${reason}`), id: `${reasons}-${reason}` }}
    />
  );
}

/** What the grey cells mean, once for all of them. */
function Reasons({ sheet, id }: { sheet: TaskForceSheet; id: string }) {
  const t = useTranslations("taskForce");
  const shown = new Set(sheet.members.flatMap(({ seats }) => seats.flatMap(({ why }) => (why ? [whyOf(why)] : []))));
  return (
    <ul className="text-ink-soft print:hidden">
      <li>{t("pressHint")}</li>
      {[...shown].map((reason) => (
        <li key={reason} id={`${id}-${reason}`}>
          {t(reason === "full" ? "whyFull" : "whyElsewhere")}
        </li>
      ))}
    </ul>
  );
}

/** The two refusals that a table can know before anything is pressed. */
function whyOf(code: NonNullable<MemberSheet["seats"][number]["why"]>) {
  return code === "task_force_member_in_one_place" ? "elsewhere" : "full";
}
