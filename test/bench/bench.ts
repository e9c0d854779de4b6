/**
 * Times the command, whole, from files to tables, on the seeded workload of make-workload.mjs: 500 securities over
 * 2,520 sessions, 10 to 10,000 events. Build first; `npm run bench [-- EVENTS…]`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const REPETITIONS = 3;

interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

function study(events: number): string {
  return `prices: [prices.csv, market.csv]
events: events-${events}.csv
sessions: prices
benchmark: MKT
returns: simple
gaps: one-session
estimationWindow: [-260, -11]
eventWindow: [-10, 10]
windows: [[-10, 10], [-1, 1], [0, 0]]
dependent: count-each
tables: [windows, averages, tests]
`;
}

function prepare(folder: string, counts: readonly number[]): void {
  spawnSync(process.execPath, [
    here('make-workload.mjs'),
    folder,
    '500',
    '2520',
    String(Math.max(...counts)),
  ]);
  for (const count of counts) {
    const file = join(folder, `events-${count}.csv`);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('event_id,security,date', 'event_id,security,announced_at'),
    );
    writeFileSync(join(folder, `study-${count}.yaml`), study(count));
  }
}

/** One run as a process of its own, start to end. */
async function measure(folder: string, count: number): Promise<Measured> {
  const words = [
    '--import',
    here('usage.mjs'),
    here('../../dist/cli/main.js'),
    'run',
    join(folder, `study-${count}.yaml`),
  ];
  const started = process.hrtime.bigint();
  const child = spawn(process.execPath, [...words, '--out', join(folder, 'results'), '--quiet'], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let usage = '';
  child.stdio[3]!.on('data', (text) => {
    usage += String(text);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`the run with ${count} events ended with code ${code}`);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  return { seconds, ...(JSON.parse(usage) as Omit<Measured, 'seconds'>) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

const given = process.argv.slice(2).map(Number);
const counts = given.length > 0 ? given : [10, 100, 1000, 10000];
const folder = mkdtempSync(join(tmpdir(), 'eventstudy-bench-'));
try {
  mkdirSync(folder, { recursive: true });
  prepare(folder, counts);
  console.log('events   wall s   CPU s   events/s   peak MB   (medians of', REPETITIONS, 'runs)');
  for (const count of counts) {
    const runs: Measured[] = [];
    for (let i = 0; i < REPETITIONS; i++) runs.push(await measure(folder, count));
    const of = (key: keyof Measured) => median(runs.map((run) => run[key]));
    const columns = [
      of('seconds').toFixed(2),
      of('cpuSeconds').toFixed(2),
      (count / of('seconds')).toFixed(0),
      of('peakMegabytes').toFixed(0),
    ];
    console.log(
      String(count).padStart(6),
      columns.map((text, i) => text.padStart([9, 8, 11, 10][i]!)).join(''),
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
