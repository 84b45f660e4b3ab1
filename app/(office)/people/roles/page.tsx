import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { setRoleRule } from "@/app/(office)/people/actions";
import { RoleRules } from "@/components/people/role-rules";
import { has } from "@/lib/domain/permissions";
import { roleRules } from "@/lib/features/accounts/queries";
import { requireActor } from "@/lib/platform/session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("rulesTitle") };
}

export default async function RoleRulesPage() {
  const actor = await requireActor();
  return has(actor, "roleRule.set") ? <RoleRules offices={await roleRules(actor)} set={setRoleRule} /> : notFound();
}
