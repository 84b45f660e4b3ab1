// What the office's page and its deeds both read.
import "server-only";
import type { Tx } from "@/lib/platform/db";

/** Every holiday of the installation: a public holiday is one for all its offices. */
export const allHolidays = (tx: Tx) => tx.holiday.findMany({ orderBy: { on: "asc" } });
