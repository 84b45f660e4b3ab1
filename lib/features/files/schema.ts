import * as z from "zod";
import { fileNameOf } from "@/lib/platform/files";
import { id } from "@/lib/platform/shapes";

export const uploadInput = z.object({
  officeId: id,
  name: z.string("required").transform(fileNameOf).pipe(z.string().min(1, "required")),
  bytes: z.instanceof(Uint8Array, { message: "required" }),
});
