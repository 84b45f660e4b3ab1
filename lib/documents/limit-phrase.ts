import type { Limit } from "@/lib/domain/deadlines";
import { paperDay, twoDigits } from "@/lib/domain/vietnamese";

/** A limit in the words of the paper; null while its day is not known. */
export function limitPhrase(limit: Limit): string | null {
  if (limit.wording === "daysBefore") return limit.days === null ? null : `trước ngày đối thoại cụm ${twoDigits(limit.days)} ngày`;
  if (!limit.day) return null;
  return limit.wording === "before" ? `trước ${paperDay(limit.day)}` : `chậm nhất vào ${paperDay(limit.day)}`;
}
