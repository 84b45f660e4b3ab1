// Goes on to the first page of the new office as soon as it answers.
"use client";
import { useEffect } from "react";

const EVERY_MS = 1_000;

/** The closing demonstration still answers for a moment; what answers after a silence is the office. */
export function WaitForOffice({ href }: { href: string }) {
  useEffect(() => {
    let wasSilent = false;
    const timer = setInterval(async () => {
      const answers = await isUp();
      if (answers && wasSilent) window.location.assign(href);
      wasSilent ||= !answers;
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [href]);
  return null;
}

async function isUp(): Promise<boolean> {
  return fetch("/api/health", { cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
}
