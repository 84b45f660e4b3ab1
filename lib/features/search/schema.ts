import * as z from "zod";

export const searchInput = z.object({ typed: z.string().max(200, "tooLong") });
