// Finds units and plans for the palette; what is typed travels in the body, never in an address.
import * as z from "zod";
import { found } from "@/lib/features/search/queries";
import { answering } from "@/lib/platform/answering";
import { sameOrigin } from "@/lib/platform/origin";
import { currentActor, stepBefore } from "@/lib/platform/session";

export const POST = answering(async (request: Request) => {
  const actor = await currentActor();
  if (!actor || stepBefore(actor) || !sameOrigin(request.headers)) return new Response(null, { status: 403 });
  const asked = z.record(z.string(), z.unknown()).safeParse(await request.json().catch(() => null));
  const hits = asked.success ? await found(actor, asked.data) : [];
  return Response.json({ hits }, { headers: { "Cache-Control": "private, no-store" } });
});
