import "./globals.css";
import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("shell");
  return { title: { default: say("product"), template: `%s · ${say("product")}` }, robots: { index: false } };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { ui } = await getMessages();
  return (
    <html lang={await getLocale()}>
      <body>
        <NextIntlClientProvider messages={{ ui }}>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
