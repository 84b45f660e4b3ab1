// A moment in the office's time: 24/11/2026 08:05.
import { dayOf, formatDay } from "@/lib/domain/dates";

const hours = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit" });

export const formatInstant = (at: Date) => `${formatDay(dayOf(at))} ${hours.format(at)}`;

export function Instant({ at }: { at: Date }) {
  return (
    <time dateTime={at.toISOString()} className="whitespace-nowrap">
      {formatInstant(at)}
    </time>
  );
}
