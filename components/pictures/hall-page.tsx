// The hall on a page: one drawing a commune, which flow into as many rows as the screen has room for, so that names stay readable at 360 px.
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { HallProps } from "./hall";
import { HallCaptions, roomFor } from "./hall-captions";
import { HallLegend } from "./hall-legend";
import { communeBlock, type HallCommune, taskForceBlock } from "./hall-plan";
import { HallSeats, type Said } from "./hall-seats";
import { HallTable } from "./hall-table";

/** Pixels of one step. */
const STEP = 23;

export function HallPage({ name, taskForce, communes, states, selected }: Omit<HallProps, "size"> & { name: string }) {
  const t = useTranslations("ui.hall");
  const stage = taskForceBlock(taskForce);
  return (
    <figure aria-label={name} className="flex flex-col gap-5">
      <div className="flex flex-col items-center gap-8 border-2 border-line bg-sheet px-3 py-6 sm:px-6 print:gap-3 print:border-0 print:p-0">
        <div className="flex flex-col items-center gap-2">
          <p className="font-semibold text-water">{t("taskForce")}</p>
          <Drawing width={stage.width} height={stage.height}>
            <HallSeats dots={stage.dots} states={states} selected={selected} />
          </Drawing>
        </div>
        <ul className="flex w-full flex-wrap justify-evenly gap-x-8 gap-y-8 print:block print:text-center">
          {communes.map((commune) => (
            <CommuneBlock key={commune.id} commune={commune} states={states} selected={selected} />
          ))}
        </ul>
      </div>
      <HallLegend taskForce={taskForce} communes={communes} states={states} />
      <HallTable taskForce={taskForce} communes={communes} />
    </figure>
  );
}

function CommuneBlock({ commune, states, selected }: { commune: HallCommune } & Said) {
  const t = useTranslations("ui.hall");
  const block = communeBlock(commune, (hamlets) => roomFor(hamlets.map((hamlet) => hamlet.name ?? t("unnamed"))));
  return (
    <li className="flex max-w-full flex-col items-center gap-3 print:mx-1 print:inline-flex print:align-top">
      <p className="border-b-2 border-water px-1 text-center font-semibold">
        {commune.name} <span className="font-normal text-ink-soft">{block.dots.length}</span>
      </p>
      <Drawing width={block.width} height={block.height} margin={0.6}>
        <HallSeats dots={block.dots} unitId={commune.id} states={states} selected={selected} />
        <HallCaptions captions={block.captions} step={STEP} selected={selected} />
      </Drawing>
    </li>
  );
}

function Drawing({ width, height, margin = 0, children }: { width: number; height: number; margin?: number; children: ReactNode }) {
  const wide = width + 2 * margin;
  return (
    <svg
      viewBox={`${-margin} -0.1 ${wide} ${height + 0.2}`}
      width={wide * STEP}
      height={(height + 0.2) * STEP}
      className="h-auto max-w-full"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
