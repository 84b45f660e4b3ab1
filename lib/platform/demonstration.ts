// Is this installation a demonstration? Decided when its database was made, and never changed.
import "server-only";
import { cache } from "react";
import { db } from "./db";

export const isDemonstration = cache(async () => (await db().installation.findFirst())?.isDemo ?? false);
