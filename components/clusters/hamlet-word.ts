// What a hamlet is called where it stands: "Khóm" in a township, "Ấp" in a commune, or what its own name begins with.

const WORDS = ["Khóm", "Ấp", "Thôn", "Tổ dân phố", "Bản", "Buôn", "Làng"];
const TOWNSHIPS = ["Thị trấn", "Phường"];

export function hamletWord(hamletName: string | null, communeName: string): string {
  const own = WORDS.find((word) => hamletName?.startsWith(`${word} `));
  return own ?? (TOWNSHIPS.some((title) => communeName.startsWith(`${title} `)) ? "Khóm" : "Ấp");
}
