import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const year = 365 * 24 * 60 * 60;

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Eleven texts of 100,000 letters, three bytes each: what is too long is then said at its field. The proxy says it of more (MOST_BYTES).
  experimental: { serverActions: { bodySizeLimit: "4mb" } },
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "@myriaddreamin/typst-ts-node-compiler", "pino", "pg"],
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "Permissions-Policy", value: "camera=(self), microphone=(), geolocation=(), payment=()" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
        { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
        { key: "Strict-Transport-Security", value: `max-age=${2 * year}; includeSubDomains` },
      ],
    },
  ],
};

export default createNextIntlPlugin("./lib/platform/i18n.ts")(config);
