// Where one is signed in, each with a button that ends it.
import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { Instant } from "@/components/ui/instant";
import type { FormAction } from "@/components/ui/roads";
import { Table } from "@/components/ui/table";
import type { OwnSheet } from "@/lib/features/sessions/queries";
import { Machine } from "./machine";

export function OwnSessions({ sessions, end }: { sessions: OwnSheet["sessions"]; end: FormAction }) {
  const t = useTranslations("me");
  const rows = sessions.map(({ id, agent, address, startedAt, seenAt, isHere }) => ({
    id,
    selected: isHere,
    cells: [
      <Machine key="where" agent={agent} address={address} />,
      <Instant key="since" at={startedAt} />,
      <Instant key="seen" at={seenAt} />,
      isHere ? t("here") : <Form key="end" action={end} hidden={{ sessionId: id }} submit={t("end")} look="quiet" />,
    ],
  }));
  const columns = [t("where"), t("since"), t("seen"), t("deed")].map((label) => ({ label }));
  return <Table caption={t("sessions")} quiet columns={columns} rows={rows} />;
}
