// Dragging a commune onto another cluster fills in and sends the commune's own move form: the keyboard's way is the only way.
"use client";
import { type DragEvent, type ReactNode, useState } from "react";

export function DragCommunes({ children }: { children: ReactNode }) {
  const [communeId, setCommuneId] = useState<string | null>(null);

  function drop(event: DragEvent) {
    event.preventDefault();
    const clusterId = under(event, "[data-cluster]")?.dataset.cluster;
    const form = communeId && document.querySelector<HTMLElement>(`[data-move="${communeId}"] form`);
    const choice = form instanceof HTMLFormElement ? form.elements.namedItem("clusterId") : null;
    if (!(form instanceof HTMLFormElement) || !(choice instanceof HTMLSelectElement) || !clusterId) return;
    choice.value = clusterId;
    if (choice.value === clusterId) form.requestSubmit();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a second way for the mouse; every commune has its form
    <div
      className="grid items-start gap-6 md:grid-cols-2 2xl:grid-cols-4"
      onDragStart={(event) => setCommuneId(under(event, "[data-commune]")?.dataset.commune ?? null)}
      onDragEnd={() => setCommuneId(null)}
      onDragOver={(event) => communeId && event.preventDefault()}
      onDrop={drop}
    >
      {children}
    </div>
  );
}

function under(event: DragEvent, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}
