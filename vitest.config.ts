import { fileURLToPath } from "node:url";
import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

// Tests run as the server does: under "react-server" the package server-only is empty.
const conditions = ["react-server", ...defaultServerConditions];

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") }, conditions },
  ssr: { resolve: { conditions, externalConditions: ["react-server", "node"] } },
  test: {
    setupFiles: ["tests/support/setup.ts"],
    projects: [
      { extends: true, test: { name: "pure", include: ["tests/domain/**/*.test.ts", "tests/documents/**/*.test.ts", "tests/*.test.ts"] } },
      { extends: true, test: { name: "deeds", include: ["tests/commands/**/*.test.ts", "tests/queries/**/*.test.ts"] } },
    ],
  },
});
