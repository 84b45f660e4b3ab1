import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: here("./") },
      // What the package is under the condition "react-server". The condition itself would take React's hooks from next-intl.
      { find: "server-only", replacement: here("./node_modules/server-only/empty.js") },
    ],
  },
  test: {
    setupFiles: ["tests/support/setup.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: ["tests/domain/**/*.test.ts", "tests/documents/**/*.test.ts", "tests/*.test.ts", "tests/pictures/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: {
          name: "deeds",
          include: ["tests/{commands,queries,constraints,ground}/**/*.test.ts"],
          globalSetup: ["tests/support/cluster.ts"],
          setupFiles: ["tests/support/database.ts"],
        },
      },
    ],
  },
});
