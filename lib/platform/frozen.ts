// What a signature froze, read back. It was written by this program and no row's frozen columns can change, so its shape is known.
import type { Prisma } from "@/prisma/generated/client";

export const frozen = <T>(stored: Prisma.JsonValue) => stored as unknown as T;
