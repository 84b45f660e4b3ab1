import { Agent, request } from "node:http";

const AT_ONCE = 8;
const WARM_UP_MS = 3_000;
const MEASURED_MS = 10_000;

/** Asks for one page over and over from eight connections. Requests a second, and the 50th and 95th percentile in milliseconds. */
export async function load(url, headers) {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  await asked(url, headers, agent, WARM_UP_MS);
  const times = (await asked(url, headers, agent, MEASURED_MS)).toSorted((a, b) => a - b);
  agent.destroy();
  const at = (share) => Number(times[Math.floor(times.length * share)].toFixed(2));
  return { perSecond: Number(((times.length / MEASURED_MS) * 1000).toFixed(1)), p50Ms: at(0.5), p95Ms: at(0.95) };
}

async function asked(url, headers, agent, duration) {
  const until = performance.now() + duration;
  const times = [];
  const connection = async () => {
    while (performance.now() < until) {
      const started = performance.now();
      await once(url, headers, agent);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, connection));
  return times;
}

function once(url, headers, agent) {
  return new Promise((resolve, reject) => {
    const asking = request(url, { agent, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`));
      answer.resume().on("end", resolve);
    });
    asking.on("error", reject).end();
  });
}
