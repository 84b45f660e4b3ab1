// Work that is heavy or slow on purpose, a few at a time: a crowd at the door must not take the whole machine.

export class TooManyWaiting extends Error {}

/** Lets `atOnce` works run; the others wait in order. Where `most` already wait, `turnAway` says what a newcomer is refused with. */
export function turnstile(atOnce: number, most = Number.POSITIVE_INFINITY, turnAway: () => Error = () => new TooManyWaiting()) {
  let running = 0;
  const waiting: (() => void)[] = [];

  return async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (running < atOnce) running += 1;
    else if (waiting.length >= most) throw turnAway();
    else await new Promise<void>((turn) => waiting.push(turn));
    try {
      return await work();
    } finally {
      // Whoever leaves hands the turn on, so that no newcomer steps in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
