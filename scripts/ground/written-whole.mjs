import { randomUUID } from "node:crypto";
import { closeSync, constants, copyFileSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Written beside, brought to the disk and moved into place: a crash leaves the old file or the new one, never half of one. */
export function writtenWhole(file, text) {
  renameSync(writtenBeside(file, text), file);
  flushed(dirname(file));
}

/** The same for a file that is made once: of several who make it at the same time one is first, and the others get false. */
export function writtenFirst(file, text) {
  const beside = writtenBeside(file, text);
  try {
    placed(beside, file);
    flushed(dirname(file));
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}

function writtenBeside(file, text) {
  const beside = `${file}.${randomUUID()}`;
  writeFileSync(beside, text, { mode: 0o600, flag: "wx" });
  flushed(beside, "r+");
  return beside;
}

/** A disk without hard links (exFAT) gets a copy, which also fails where the file exists. */
function placed(beside, file) {
  try {
    linkSync(beside, file);
  } catch (error) {
    if (error.code === "EEXIST") throw error;
    copyFileSync(beside, file, constants.COPYFILE_EXCL);
  }
}

/** To the disk; Windows opens no folder for that and needs none. */
function flushed(path, flag = "r") {
  if (flag === "r" && process.platform === "win32") return;
  const opened = openSync(path, flag);
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
