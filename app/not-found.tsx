import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";

export default async function NotFound() {
  const say = await getTranslations("shell");
  return (
    <main className="flex max-w-2xl flex-col items-start gap-5 p-6 lg:p-12">
      <h1 className="text-2xl text-water">{say("notFoundTitle")}</h1>
      <p>{say("notFoundText")}</p>
      <LinkButton href="/">{say("home")}</LinkButton>
    </main>
  );
}
