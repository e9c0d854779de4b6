/**
 * Times the command whole, from files to tables, and its stages one by one, on the seeded workload of make-workload.mjs:
 * 500 securities over 2,520 sessions, 10 to 10,000 events. Build first.
 *
 * `npm run bench`; `npm run bench -- 1000 10000` for other counts; `npm run bench -- --large` for 2,000 securities over
 * 5,040 sessions with 100,000 and 1,000,000 events. What is measured is also in dist/bench.json. Seconds are this machine's
 * and this hour's: what can be compared are the ratios.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured, median, timed, type Used } from './process.ts';
import { megabytesOf, type Stages, stagesOf } from './stages.ts';
import { makeWorkload, type Size, studyFile } from './workload.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const command = here('../../dist/command/main.js');
/** The same tests, vectorised by hand, where they are at hand: Debian's python3-numpy, python3-scipy, python3-pandas. */
const numpyReference = here('../../../shared/bench/numpy-reference.py');

interface Counted extends Used {
  readonly events: number;
}

const words = process.argv.slice(2);
const isLarge = words.includes('--large');
const given = words.filter((word) => !word.startsWith('--')).map(Number);
const counts = given.length > 0 ? given : isLarge ? [100_000, 1_000_000] : [10, 100, 1000, 10_000];
const most = Math.max(...counts);
const size: Size = { securities: isLarge ? 2000 : 500, sessions: isLarge ? 5040 : 2520, events: most };
const runs = isLarge ? 1 : 5;
/** As many as it takes until the engine has compiled all it will. */
const stageRuns = 10;

const folder = mkdtempSync(join(tmpdir(), 'eventstudy-bench-'));
try {
  makeWorkload(folder, size, counts);
  const helped: Used[] = [];
  for (let i = 0; i < runs; i++) helped.push(await measured(command, ['--help']));
  const help = medianOf(helped);
  const whole: Counted[] = [];
  const besides: (number | undefined)[] = [];
  for (const events of counts) {
    const own: Used[] = [];
    for (let i = 0; i < runs; i++) {
      own.push(await runOf(events));
      // In turn, so that what else the machine does falls on both.
      if (events === most) besides.push(await numpySeconds());
    }
    whole.push({ events, ...medianOf(own) });
  }
  const numpy = besides.includes(undefined) ? undefined : median(besides as number[]);
  const stages = isLarge ? undefined : await stagesOf(studyFile(folder, most), pricesIn(folder), stageRuns);
  tellWhole(help, whole, numpy);
  if (stages !== undefined) tellStages(stages, whole.at(-1)!);
  if (isLarge) tellGrowth(whole);
  writeFileSync(
    here('../../dist/bench.json'),
    `${JSON.stringify({ size, runs, help, whole, numpy, stages }, undefined, 1)}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function runOf(events: number): Promise<Used> {
  const out = join(folder, 'results');
  return measured(command, ['run', studyFile(folder, events), '--out', out, '--quiet', '--format', 'csv']);
}

function medianOf(found: readonly Used[]): Used {
  const of = (key: keyof Used) => median(found.map((one) => one[key]));
  return { seconds: of('seconds'), cpuSeconds: of('cpuSeconds'), peakMegabytes: of('peakMegabytes') };
}

/** Wall clock of the reference on the longest list; nothing where it cannot be run. */
async function numpySeconds(): Promise<number | undefined> {
  if (!existsSync(numpyReference)) return undefined;
  return timed('/usr/bin/python3', [numpyReference, folder, String(most)]);
}

function pricesIn(path: string): string[] {
  return [join(path, 'prices.csv'), join(path, 'market.csv')];
}

function tellWhole(help: Used, whole: readonly Counted[], numpy: number | undefined): void {
  row('events', 'wall s', 'CPU s', 'events/s', 'peak MB');
  for (const { events, seconds, cpuSeconds, peakMegabytes } of whole)
    row(
      events,
      seconds.toFixed(2),
      cpuSeconds.toFixed(2),
      (events / seconds).toFixed(0),
      peakMegabytes.toFixed(0),
    );
  console.log(`--help: ${(1000 * help.seconds).toFixed(0)} ms`);
  if (numpy === undefined) console.log('the numpy reference cannot be run here');
  else {
    const ratio = whole.at(-1)!.seconds / numpy;
    console.log(
      `numpy reference, ${most} events: ${numpy.toFixed(2)} s; this command takes ${ratio.toFixed(2)} of it`,
    );
  }
}

/** Every stage beside its limit. */
function tellStages(stages: Stages, { seconds }: Used): void {
  const { bytesAlone, minimalLoop, ...own } = stages;
  const known = Object.values(own).reduce((sum, stage) => sum + stage, 0);
  console.log(`\nstages of ${most} events, in one process, warm:`);
  row('stage', 'seconds', 'limit s', 'ratio');
  row('start', Math.max(0, seconds - known).toFixed(3), '', '');
  for (const [stage, taken] of Object.entries(own)) {
    const limit = { read: bytesAlone, fit: minimalLoop }[stage];
    row(
      stage,
      taken.toFixed(3),
      limit?.toFixed(3) ?? '',
      limit === undefined ? '' : (taken / limit).toFixed(1),
    );
  }
  const megabytes = megabytesOf(pricesIn(folder));
  console.log(
    'start: what the whole process takes besides: the engine, modules, code that is not compiled yet',
  );
  console.log(
    `limits: read, the ${megabytes.toFixed(1)} MB of prices alone; fit, the same AR, CAR and standard errors in a loop by hand`,
  );
}

function tellGrowth(whole: readonly Counted[]): void {
  const [less, more] = [whole[0]!, whole.at(-1)!];
  const times = (a: number, b: number) => (b / a).toFixed(2);
  console.log(
    `${times(less.events, more.events)} times the events take ${times(less.cpuSeconds, more.cpuSeconds)} times the CPU ` +
      `and ${times(less.peakMegabytes, more.peakMegabytes)} times the memory`,
  );
}

function row(...cells: (number | string)[]): void {
  console.log(
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(9) : String(cell).padStart(10))).join(''),
  );
}
