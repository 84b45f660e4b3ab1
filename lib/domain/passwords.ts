// Which passwords are refused: what everybody tries first. No composition rules; length is the form's business.
import type { RefusalCode } from "./refusals";
import { foldName } from "./vietnamese";

/** What guessable passwords are made of, beside the person's own username. */
// biome-ignore format: a list of words
const PIECES = [
  "matkhau", "password", "passw0rd", "p@ssw0rd", "administrator", "admin", "quantri", "login", "welcome", "letmein", "default", "changeme",
  "iloveyou", "anhyeuem", "emyeuanh", "yeuem", "yeuanh", "giadinh", "vietnam", "hanoi", "saigon", "hochiminh", "dongthap", "hongngu", "doithoai",
  "laodong", "giamngheo", "hongheo", "ubnd", "qwertyuiop", "qwerty", "asdfghjkl", "asdf", "zxcvbnm", "1q2w3e4r5t", "1qaz2wsx", "abcdefgh", "abc", "abcd",
];
const RUNS = "01234567890123456789 98765432109876543210 abcdefghijklmnopqrstuvwxyz";
const LEAST_OWN = 4;

type Chosen = { password: string; current: string; username: string };

/** A password must have something of its own left when known words, years, runs and repetitions are taken out of it. */
export function cannotChoosePassword({ password, current, username }: Chosen): RefusalCode | null {
  if (password === current) return "weak_password";
  return ownPartOf(password, username).length < LEAST_OWN ? "weak_password" : null;
}

function ownPartOf(password: string, username: string): string {
  const words = [lettersOf(username), ...PIECES].filter((word) => word.length > 2).sort((a, b) => b.length - a.length);
  const rest = words.reduce((left, word) => left.replaceAll(word, ""), lettersOf(password));
  const own = rest.replace(/(19|20)\d\d/g, "");
  return RUNS.includes(own) ? "" : withoutRepeats(own);
}

const lettersOf = (text: string) => foldName(text).replace(/[^a-z0-9@]/g, "");

/** "abcabcabc" is "abc" said three times, and "111111" is "1". */
function withoutRepeats(text: string): string {
  return /^(.+?)\1+$/.exec(text)?.[1] ?? text;
}
