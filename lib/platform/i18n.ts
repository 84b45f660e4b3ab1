// Which catalogue a request speaks: the signed-in person's language; Vietnamese at the door.
import { getRequestConfig } from "next-intl/server";
import { en } from "@/lib/messages/en";
import { vi } from "@/lib/messages/vi";
import { currentActor } from "./session";

export default getRequestConfig(async () => {
  const locale = (await currentActor())?.locale === "en" ? "en" : "vi";
  return { locale, messages: (locale === "en" ? en : vi) as typeof vi, timeZone: "Asia/Ho_Chi_Minh" };
});
