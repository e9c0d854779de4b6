// Writes the benchmark's input: seeded, no missing prices.
//   node make-workload.mjs OUTDIR [securities=500] [sessions=2520] [events=10000]
// prices.csv (wide: date, one column per security), market.csv (date,MKT), events-N.csv for N = 10, 100, 1000 … up to `events`
// (event_id,security,date; each shorter list is the head of the longest).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [out = 'workload', S = 500, T = 2520, N = 10000] = process.argv
  .slice(2)
  .map((a, i) => (i === 0 ? a : Number(a)));
mkdirSync(out, { recursive: true });

let state = 42n; // splitmix64
const uniform = () => {
  state = (state + 0x9e3779b97f4a7c15n) & 0xffffffffffffffffn;
  let z = state;
  z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & 0xffffffffffffffffn;
  z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & 0xffffffffffffffffn;
  return Number((z ^ (z >> 31n)) >> 11n) / 2 ** 53;
};
const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());

const dates = [];
for (let d = Date.UTC(2010, 0, 4); dates.length < T; d += 864e5) {
  const day = new Date(d).getUTCDay();
  if (day !== 0 && day !== 6) dates.push(new Date(d).toISOString().slice(0, 10));
}
const market = Float64Array.from({ length: T }, (_, t) => (t === 0 ? 0 : 0.0003 + 0.01 * normal()));
const names = Array.from({ length: S }, (_, i) => `S${String(i + 1).padStart(String(S).length, '0')}`);
const beta = names.map(() => 0.4 + 1.4 * uniform());
const sigma = names.map(() => 0.01 + 0.02 * uniform());
const start = names.map(() => Math.exp(Math.log(10) + uniform() * Math.log(30)));

const events = [];
const seen = new Set();
while (events.length < N) {
  const s = Math.floor(uniform() * S);
  const t = 271 + Math.floor(uniform() * (T - 282));
  if (!seen.has(s * T + t)) {
    seen.add(s * T + t);
    events.push([s, t]);
  }
}
const bump = new Set(events.slice(0, N >> 2).map(([s, t]) => s * T + t));

const price = start.slice();
let index = 1000;
const rows = [`date,${names.join(',')}`];
const indexRows = ['date,MKT'];
for (let t = 0; t < T; t++) {
  index *= 1 + market[t];
  for (let s = 0; s < S; s++) {
    if (t > 0) price[s] *= 1 + beta[s] * market[t] + sigma[s] * normal() + (bump.has(s * T + t) ? 0.01 : 0);
  }
  rows.push(`${dates[t]},${price.map((p) => p.toFixed(4)).join(',')}`);
  indexRows.push(`${dates[t]},${index.toFixed(4)}`);
}
writeFileSync(join(out, 'prices.csv'), `${rows.join('\n')}\n`);
writeFileSync(join(out, 'market.csv'), `${indexRows.join('\n')}\n`);
for (let n = 10; n <= N; n *= 10) {
  const list = events
    .slice(0, n)
    .map(([s, t], i) => `E${String(i + 1).padStart(7, '0')},${names[s]},${dates[t]}`);
  writeFileSync(join(out, `events-${n}.csv`), `event_id,security,date\n${list.join('\n')}\n`);
}
console.log(`wrote ${out}: ${S} securities x ${T} sessions, ${N} events`);
