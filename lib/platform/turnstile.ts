// Work that is heavy or slow on purpose, a few at a time: a crowd at the door must not take the whole machine.

/** Lets `atOnce` works run; the others wait in order. Where `most` already wait, `turnAway` says what a newcomer is refused with. */
export function turnstile(atOnce: number, most = Number.POSITIVE_INFINITY, turnAway = () => new Error("too many are waiting")) {
  let running = 0;
  const waiting: (() => void)[] = [];

  return async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (waiting.length >= most) throw turnAway();
    while (running >= atOnce) await new Promise<void>((free) => waiting.push(free));
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}
