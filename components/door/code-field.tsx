// The code from the phone: shown once the server has asked for it.
"use client";
import { TextField } from "@/components/ui/field";
import { useField } from "@/components/ui/form-state";

export function CodeField({ label, hint }: { label: string; hint: string }) {
  const { error } = useField("totp");
  return error ? <TextField name="totp" label={label} hint={hint} inputMode="numeric" autoComplete="one-time-code" autoFocus /> : null;
}
