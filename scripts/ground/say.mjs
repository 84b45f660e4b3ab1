/** One progress line a step; a closed terminal must not take the program down with it. */
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});

export function say(sentence) {
  process.stdout.write(`${sentence}\n`);
}

/** Runs a step and says how long it took. */
export async function step(name, work) {
  const begun = performance.now();
  const result = await work();
  say(`✓ ${name} (${((performance.now() - begun) / 1000).toFixed(1)} giây)`);
  return result;
}

/** What stops the start and is told to the person as it stands, without a stack. */
export class Trouble extends Error {}
