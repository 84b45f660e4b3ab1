"use client";
import { Button } from "./button";

export function PrintButton({ label }: { label: string }) {
  return (
    <span className="needs-script">
      <Button type="button" onClick={() => window.print()}>
        {label}
      </Button>
    </span>
  );
}
