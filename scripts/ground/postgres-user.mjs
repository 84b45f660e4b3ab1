import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { Trouble } from "./say.mjs";

const NAME = "doi-thoai";

/** As whom PostgreSQL runs: as ourselves ({}), or, since it refuses root, as the owner of the data or a system user made for it. */
export function postgresUser(cluster) {
  if (process.getuid?.() !== 0) return {};
  const found = statSync(cluster, { throwIfNoEntry: false });
  if (found && found.uid !== 0) return { uid: found.uid, gid: found.gid };
  return idsOf(NAME) ?? made(NAME);
}

/** Can PostgreSQL reach the path? A folder such as /root lets no other user in; on Windows it reads no letters beyond ASCII. */
export function canEnter(user, path) {
  if (process.platform === "win32") return /^[ -~]*$/.test(path);
  return user.uid === undefined || spawnSync("test", ["-x", path], user).status === 0;
}

export function give(user, path) {
  if (user.uid !== undefined) spawnSync("chown", ["-R", `${user.uid}:${user.gid}`, path]);
}

function idsOf(name) {
  const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }).stdout.trim());
  return uid ? { uid: Number(uid), gid: Number(gid) } : null;
}

function made(name) {
  spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", name]);
  const ids = idsOf(name);
  if (!ids)
    throw new Trouble(`PostgreSQL không chạy bằng root và không tạo được tài khoản "${name}". Hãy chạy npm start bằng tài khoản thường.`);
  return ids;
}
