// What one presses. A grey button always says why it is grey.
import Link from "next/link";
import { type ComponentProps, type ReactNode, useId } from "react";

export type Look = "primary" | "quiet" | "danger";

const SHAPE =
  "inline-flex min-h-12 items-center justify-center gap-2 rounded-md border-2 px-5 py-2 text-center font-semibold no-underline print:hidden";
const LOOKS: Record<Look, string> = {
  primary: "border-lotus bg-lotus text-paper hover:border-ink hover:bg-ink",
  quiet: "border-water bg-sheet text-water hover:bg-wash",
  danger: "border-brick bg-sheet text-brick hover:bg-brick-wash",
};
const GREY = "cursor-not-allowed border-dashed border-ink-soft bg-transparent text-ink-soft";

type Shared = { look?: Look; why?: string | null | undefined; children: ReactNode };
type ButtonProps = Shared & Omit<ComponentProps<"button">, "disabled" | "className">;

export function Button({ look = "primary", why, children, ...rest }: ButtonProps) {
  if (why) return <GreyButton why={why}>{children}</GreyButton>;
  return (
    <button type="submit" {...rest} className={buttonClass(look)}>
      {children}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ look = "primary", why, children, href }: Shared & { href: string }) {
  if (why) return <GreyButton why={why}>{children}</GreyButton>;
  return (
    <Link href={href} className={buttonClass(look)}>
      {children}
    </Link>
  );
}

export function buttonClass(look: Look): string {
  return `${SHAPE} ${LOOKS[look]}`;
}

/** Stays in the tab order, so that its reason can be heard too. */
function GreyButton({ why, children }: { why: string; children: ReactNode }) {
  const reason = useId();
  return (
    <span className="inline-flex max-w-md flex-col items-start gap-1">
      <button type="button" aria-disabled="true" aria-describedby={reason} className={`${SHAPE} ${GREY}`}>
        {children}
      </button>
      <span id={reason} className="text-sm text-ink-soft print:hidden">
        {why}
      </span>
    </span>
  );
}
