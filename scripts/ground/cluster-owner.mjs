// The cluster of a folder that PostgreSQL cannot reach. A folder can be copied or moved with its note, so folder and cluster name each other.
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { note, noteOf } from "./note.mjs";
import { say, Trouble } from "./say.mjs";
import { writtenWhole } from "./written-whole.mjs";

/** Where PostgreSQL's user comes in and no letter is beyond ASCII. */
export const ELSEWHERE =
  process.platform === "win32" ? join(process.env.ProgramData ?? "C:\\ProgramData", "doi-thoai") : "/var/lib/doi-thoai";

/** The cluster that is this folder's own: the one it notes, or a new one where it notes none or is a copy of the folder that has it. */
export function clusterElsewhere(folder, elsewhere = ELSEWHERE) {
  const { cluster, kind } = noteOf(folder);
  if (cluster && isOwn(folder, cluster)) return boundTo(folder, cluster);
  if (cluster) explainCopy(folder, cluster, kind);
  return boundTo(folder, join(elsewhere, randomBytes(8).toString("hex"), "cluster"));
}

/** A folder that is named by the cluster and no longer notes it was moved: to here. One that still does has a copy here. */
function isOwn(folder, cluster) {
  const here = realpathSync(folder);
  const { owner = here } = noteOf(folder);
  const named = ownerNamedBy(cluster) ?? owner;
  return named === here || (named === owner && noteOf(named).cluster !== cluster);
}

/** Named on both sides before anything is made there: a start that was cut off goes on where it stopped. */
function boundTo(folder, cluster) {
  const owner = realpathSync(folder);
  note(folder, { cluster, owner });
  const place = dirname(cluster);
  mkdirSync(place, { recursive: true });
  for (const passed of [dirname(place), place]) chmodSync(passed, 0o711);
  writtenWhole(ownerFile(cluster), owner);
  return cluster;
}

/** An office must not seem to be empty; a demonstration is played anew. */
function explainCopy(folder, cluster, kind) {
  const origin = ownerNamedBy(cluster);
  if (kind === "office")
    throw new Trouble(
      `Thư mục ${folder} là bản chép của ${origin}; cơ sở dữ liệu (${cluster}) ở lại với thư mục gốc. ` +
        "Hãy chạy ở thư mục gốc, hoặc dời thư mục này đi rồi khôi phục từ bản sao lưu (npm run restore).",
    );
  say(`! Thư mục ${folder} là bản chép của ${origin}: ở đây mở một bản trình diễn mới.`);
}

function ownerNamedBy(cluster) {
  return existsSync(ownerFile(cluster)) ? readFileSync(ownerFile(cluster), "utf8") : null;
}

const ownerFile = (cluster) => join(dirname(cluster), "owner");
