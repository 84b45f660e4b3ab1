// A post in words: "Cán bộ xã, thị trấn – Xã Thường Lạc".
import { useTranslations } from "next-intl";
import type { Role } from "@/lib/domain/permissions";

export function usePostWords() {
  const t = useTranslations("people");
  const roles = useTranslations("roles");
  return ({ role, place }: { role: Role; place: string }) => (place ? t("postAt", { role: roles(role), place }) : roles(role));
}
