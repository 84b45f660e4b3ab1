import { actionsKey } from "./keys.mjs";

/** Known to the start alone: the owner's address, the cluster's password and the paper key to every backup. */
const NOT_FOR_THE_PROGRAM = ["DATABASE_URL", "DATABASE_PASSWORD", "RECOVERY_KEY"];

/**
 * What the program runs with: the login that owns nothing, the secrets it seals with, and whatever else was given to us.
 * @param {{ appUrl: string, keys: Record<string, string>, folder: string, kind: string }} office
 * @param {Record<string, string | undefined>} given
 */
export function programEnv({ appUrl, keys, folder, kind }, given = process.env) {
  const { AUTH_SECRET, DATA_KEY, LOOKUP_KEY } = keys;
  const others = Object.entries(given).filter(([name]) => !NOT_FOR_THE_PROGRAM.includes(name));
  return {
    ...Object.fromEntries(others),
    ...{ APP_DATABASE_URL: appUrl, AUTH_SECRET, DATA_KEY, LOOKUP_KEY, DATA_DIR: folder },
    ...{ NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(keys, given), NEXT_TELEMETRY_DISABLED: "1" },
    CAN_RESTART: kind === "demo" ? "1" : "",
  };
}
