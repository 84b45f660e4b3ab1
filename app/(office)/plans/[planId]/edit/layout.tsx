import type { ReactNode } from "react";
import { SectionTabs } from "@/components/plans/section-tabs";

type Props = { params: Promise<{ planId: string }>; children: ReactNode };

export default async function EditLayout({ params, children }: Props) {
  return (
    <>
      <SectionTabs planId={(await params).planId} />
      {children}
    </>
  );
}
