// The sections of a plan by their address: what each saves and how it looks. The limits have a page of their own.

import * as save from "@/app/(office)/plans/[planId]/edit/actions";
import { HeadingFields, NormFields, TextFields } from "@/components/plans/section-fields";
import { DutyRows, FundingRows, LegalBasisRows, ProgrammeRows, TopicRows } from "@/components/plans/section-rows";

const SECTIONS = {
  heading: { name: "heading", save: save.heading, Fields: HeadingFields },
  texts: { name: "texts", save: save.texts, Fields: TextFields },
  norms: { name: "norms", save: save.norms, Fields: NormFields },
  "legal-bases": { name: "legalBases", save: save.legalBases, Fields: LegalBasisRows },
  funding: { name: "funding", save: save.funding, Fields: FundingRows },
  programmes: { name: "programmes", save: save.programmes, Fields: ProgrammeRows },
  topics: { name: "topics", save: save.topics, Fields: TopicRows },
  duties: { name: "duties", save: save.duties, Fields: DutyRows },
} as const;
type Address = keyof typeof SECTIONS;

export const sectionAt = (address: string) => (isAddress(address) ? SECTIONS[address] : null);

function isAddress(address: string): address is Address {
  return Object.hasOwn(SECTIONS, address);
}
