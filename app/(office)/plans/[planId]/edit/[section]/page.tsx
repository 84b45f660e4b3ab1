import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SectionForm } from "@/components/plans/section-form";
import { planForm } from "@/lib/features/plans/form-queries";
import { requireActor } from "@/lib/platform/session";
import { pathId } from "@/lib/platform/shapes";
import { sectionAt } from "./sections";

type Props = { params: Promise<{ planId: string; section: string }> };

export async function generateMetadata({ params }: Props) {
  const section = sectionAt((await params).section);
  return section && { title: (await getTranslations("planForms.sections"))(section.name) };
}

export default async function SectionPage({ params }: Props) {
  const actor = await requireActor();
  const { planId, section: address } = await params;
  const section = sectionAt(address);
  const form = section && (await planForm(actor, pathId(planId), section.name));
  if (!form) notFound();
  const { name, save, Fields } = section;
  return (
    <SectionForm name={name} form={form} save={save}>
      <Fields form={form} />
    </SectionForm>
  );
}
