"use client";
import { Button, type Look } from "./button";

export function PrintButton({ label, look = "primary" }: { label: string; look?: Look }) {
  return (
    <span className="needs-script">
      <Button type="button" look={look} onClick={() => window.print()}>
        {label}
      </Button>
    </span>
  );
}
