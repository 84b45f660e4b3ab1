// A route as Next serves it: Next's own module around ours, so that headers() and cookies() read the very request that was sent.
// A test that uses it imports "next/dist/server/node-environment-baseline" before all else, as Next's server does.
import { AppRouteRouteModule } from "next/dist/server/route-modules/app-route/module";
import { NextRequest } from "next/server";

export function served(page: string, handlers: object) {
  const pathname = page.replace(/\/route$/, "");
  const route = new AppRouteRouteModule({
    definition: { kind: "APP_ROUTE" as never, page, pathname, filename: "route", bundlePath: `app${page}` },
    distDir: ".next",
    relativeProjectDir: "",
    resolvedPagePath: page,
    nextConfigOutput: undefined,
    userland: () => handlers as never,
  });
  return (request: Request, params: Record<string, string> = {}): Promise<Response> =>
    route.handle(new NextRequest(request), { params, renderOpts: { experimental: {} }, sharedContext: { buildId: "" } } as never);
}
