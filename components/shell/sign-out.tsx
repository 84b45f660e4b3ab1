// Leaves the office: the session's row ends, and half-typed text goes from this browser.
"use client";
import { useActionState } from "react";
import { clearDrafts } from "@/components/ui/draft";
import type { FormAction } from "@/components/ui/roads";

type SignOutProps = { action: FormAction; sessionId: string; accountId: string; label: string };

export function SignOut({ action, sessionId, accountId, label }: SignOutProps) {
  const [, leave] = useActionState(action, {});
  return (
    <form action={leave} onSubmit={() => clearDrafts(accountId)}>
      <input type="hidden" name="sessionId" value={sessionId} />
      <button type="submit" className="min-h-9 font-semibold text-water underline underline-offset-4">
        {label}
      </button>
    </form>
  );
}
