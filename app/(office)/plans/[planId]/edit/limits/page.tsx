import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { limits, reportDue } from "@/app/(office)/plans/[planId]/edit/actions";
import { LimitFields } from "@/components/plans/limit-fields";
import { ReportDue } from "@/components/plans/report-due";
import { SectionForm } from "@/components/plans/section-form";
import { limitDays, planForm } from "@/lib/features/plans/form-queries";
import { requireActor } from "@/lib/platform/session";
import { pathId } from "@/lib/platform/shapes";

type Props = { params: Promise<{ planId: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("planForms.sections"))("limits") };
}

export default async function LimitsPage({ params }: Props) {
  const actor = await requireActor();
  const planId = pathId((await params).planId);
  const [form, days] = await Promise.all([planForm(actor, planId, "limits"), limitDays(actor, planId)]);
  if (!form || !days) notFound();
  const report = days.find(({ kind, lastDay }) => kind === "resultsReport" && !lastDay);
  const asked = report && <ReportDue form={form} seen={report.seen} record={reportDue} />;
  return (
    <SectionForm name="limits" form={form} save={limits} before={asked}>
      <LimitFields form={form} days={days} />
    </SectionForm>
  );
}
