// The members of the task force with the topics each answers for.
import { useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import type { MemberSheet, TaskForceSheet } from "@/lib/features/task-force/queries";
import { MemberForm } from "./member-form";
import type { TaskForceActions } from "./task-force-page";

type MembersProps = { sheet: TaskForceSheet; actions: TaskForceActions };

export function Members({ sheet, actions }: MembersProps) {
  const t = useTranslations("taskForce");
  return (
    <section className="flex max-w-4xl flex-col gap-3">
      <h2 className="text-xl text-water">{t("members", { count: sheet.members.length })}</h2>
      <ol className="flex flex-col">
        {sheet.members.map((member) => (
          <li key={member.id} className="flex flex-col gap-2 border-t border-line py-4">
            <Member member={member} />
            {sheet.mayEdit && (
              <Fold summary={t("change")}>
                <MemberForm sheet={sheet} member={member} save={actions.save} />
                <Form
                  action={actions.remove}
                  submit={t("remove")}
                  look="danger"
                  hidden={{ planId: sheet.id, memberId: member.id }}
                  why={whyKept(member) ? t("stillAssigned") : null}
                />
              </Fold>
            )}
          </li>
        ))}
      </ol>
      {sheet.mayEdit && (
        <Fold summary={t("add")} open={sheet.members.length === 0}>
          <MemberForm sheet={sheet} member={null} save={actions.save} />
        </Fold>
      )}
    </section>
  );
}

function Member({ member }: { member: MemberSheet }) {
  const t = useTranslations("taskForce");
  return (
    <div>
      <p>
        <span className="font-semibold">{member.fullName}</span>
        {member.isHead && <span className="font-semibold text-lotus">, {t("head")}</span>}
      </p>
      <p className="text-ink-soft">{[member.position, member.unit].filter(Boolean).join(", ")}</p>
      <p>{member.topics.length > 0 ? t("topicsOf", { topics: member.topics.map(({ name }) => name).join("; ") }) : t("noTopics")}</p>
    </div>
  );
}

const whyKept = (member: MemberSheet) => member.seats.some((seat) => seat.isTaken);
