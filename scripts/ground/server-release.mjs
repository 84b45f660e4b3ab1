import { say, Trouble } from "./say.mjs";

/** The first release of each line of PostgreSQL without known holes; held against tests/fixtures/min-versions.json by a test. */
export const PATCHED_POSTGRES = ["15.20", "16.16", "17.12", "18.7"];

/** NULLS NOT DISTINCT, on which our rules lean, came with PostgreSQL 15. */
export async function checkRelease(client) {
  const { rows } = await client.query("SELECT current_setting('server_version_num')::int AS number");
  const { stops, warns } = judged(rows[0].number);
  if (stops) throw new Trouble(stops);
  if (warns) say(warns);
}

/** What is to be said of a server's release, given as PostgreSQL numbers it: 15.20 is 150020. */
export function judged(number) {
  const [major, minor] = [Math.floor(number / 10_000), number % 10_000];
  const [oldest] = PATCHED_POSTGRES;
  if (major < Number.parseInt(oldest, 10))
    return { stops: `Máy chủ chạy PostgreSQL ${major}.${minor}; chương trình cần ${oldest} hoặc mới hơn.` };
  const patched = PATCHED_POSTGRES.find((release) => Number.parseInt(release, 10) === major);
  if (!patched || minor >= Number(patched.split(".")[1])) return {};
  return { warns: `! Máy chủ chạy PostgreSQL ${major}.${minor}, bản có lỗ hổng đã biết. Hãy nâng lên ${patched} hoặc mới hơn.` };
}
