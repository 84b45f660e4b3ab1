// Numbers read aloud in Vietnamese, as money is written in words.

const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const scales: readonly [bigint, string][] = [
  [1_000_000_000n, "tỷ"],
  [1_000_000n, "triệu"],
  [1_000n, "nghìn"],
];

/** A whole number in words with a capital, the unit left to the caller: 36_900_000 → "Ba mươi sáu triệu chín trăm nghìn". */
export function inWords(amount: bigint | number): string {
  const whole = BigInt(amount);
  const words = whole < 0n ? ["âm", ...spoken(-whole)] : spoken(whole);
  const sentence = words.join(" ") || "không";
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** After a greater group a lower one says its missing hundreds: 1.005 is "một nghìn không trăm lẻ năm". */
function spoken(n: bigint, isLower = false): string[] {
  const [size, name] = scales.find(([size]) => size <= n) ?? [1n, ""];
  if (name === "") return hundredsOf(Number(n), isLower);
  const rest = n % size;
  return [...spoken(n / size, isLower), name, ...(rest > 0n ? spoken(rest, true) : [])];
}

function hundredsOf(n: number, isLower: boolean): string[] {
  const hundreds = Math.floor(n / 100);
  const saysHundreds = hundreds > 0 || isLower;
  return [...(saysHundreds ? [word(hundreds), "trăm"] : []), ...tensOf(Math.floor(n / 10) % 10, n % 10, saysHundreds)];
}

function tensOf(tens: number, units: number, afterHundreds: boolean): string[] {
  const unit = units > 0 ? [unitWord(tens, units)] : [];
  if (tens === 0) return afterHundreds && units > 0 ? ["lẻ", ...unit] : unit;
  return [...(tens === 1 ? ["mười"] : [word(tens), "mươi"]), ...unit];
}

/** 15 lăm; 21 mốt, 24 tư, 25 lăm. */
function unitWord(tens: number, units: number): string {
  if (units === 5 && tens > 0) return "lăm";
  if (units === 1 && tens > 1) return "mốt";
  return units === 4 && tens > 1 ? "tư" : word(units);
}

const word = (digit: number) => digits[digit] ?? "";
