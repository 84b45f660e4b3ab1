// The hall: every seat of a dialogue as a dot, small on the home page, at its size on the dialogue's page, large on the wall.
import { useTranslations } from "next-intl";
import { HallPage } from "./hall-page";
import type { HallCommune } from "./hall-plan";
import type { Said } from "./hall-seats";
import { HallWhole } from "./hall-whole";

export type HallProps = { size: "thumb" | "page" | "projector"; taskForce: number; communes: readonly HallCommune[] } & Said;

export function Hall({ size, ...hall }: HallProps) {
  const name = useHallName(hall);
  if (size === "page") return <HallPage name={name} {...hall} />;
  return <HallWhole name={name} isLarge={size === "projector"} {...hall} />;
}

function useHallName({ taskForce, communes }: Pick<HallProps, "taskForce" | "communes">): string {
  const t = useTranslations("ui.hall");
  const hamlets = communes.flatMap((commune) => commune.hamlets);
  const people = hamlets.reduce((sum, { leaders, households }) => sum + leaders + households, 0);
  const delegates = communes.reduce((sum, commune) => sum + commune.delegates, 0);
  const seats = taskForce + delegates + people;
  return t("name", { seats: `${seats}`, communes: `${communes.length}`, hamlets: `${hamlets.length}` });
}
