import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Accumulation from '../../src/abnormal/accumulation.ts';
import type * as Scratch from '../../src/abnormal/scratch.ts';
import type * as Read from '../../src/io/read-study.ts';
import type * as Write from '../../src/io/write-results.ts';
import { arrayOf } from '../../src/numeric/list.ts';
import type * as Blocks from '../../src/study/block.ts';
import type { StudyContext } from '../../src/study/context.ts';
import type * as Fitted from '../../src/study/fitted.ts';
import type { Observation } from '../../src/study/observations.ts';
import type * as Prepare from '../../src/study/prepare.ts';
import type * as Run from '../../src/study/run.ts';
import { minimalLoop } from './minimal-loop.ts';

/** Seconds of each stage of a run in this process, compiled and warm, and of what it is held against. */
export interface Stages {
  readonly read: number;
  readonly align: number;
  /** One model on every observation: AR of every day, CAR of every window and its standard error. */
  readonly fit: number;
  /** The rest of the blocks: every cell of an observation, what it adds to the folds of all tests, its rows. */
  readonly fold: number;
  /** Statistics, p-values and tables. */
  readonly tests: number;
  readonly write: number;
  /** The bytes of the prices read into memory, and nothing done with them. */
  readonly bytesAlone: number;
  /** The arithmetic of `fit` for the same events in a loop over arrays by hand. */
  readonly minimalLoop: number;
}

const load = <T>(path: string) =>
  import(new URL(`../../dist/${path}.js`, import.meta.url).href) as Promise<T>;

/** Times the stages one by one: the least of several runs, each on the result of the stage before. */
export async function stagesOf(study: string, prices: readonly string[], runs: number): Promise<Stages> {
  const { readStudy } = await load<typeof Read>('io/read-study');
  const { prepare } = await load<typeof Prepare>('study/prepare');
  const { everything, joinedStudy, toldStudy } = await load<typeof Run>('study/run');
  const { runBlocks } = await load<typeof Blocks>('study/block');
  const { fitObservation, isFitted } = await load<typeof Fitted>('study/fitted');
  const { accumulate } = await load<typeof Accumulation>('abnormal/accumulation');
  const { estimates } = await load<typeof Scratch>('abnormal/scratch');
  const { writeResults } = await load<typeof Write>('io/write-results');
  /** The sum of the CARs and standard errors of an observation by the first model. */
  const fitted = (one: Observation, { models, plan, settings }: StudyContext) =>
    estimates.during(() => {
      const outcome = fitObservation(one, models[0]!, plan, settings.minimumObservations);
      if (!isFitted(outcome)) return Number.NaN;
      return plan.windows.reduce((sum, range) => {
        const { car, standardError } = accumulate(outcome.series, outcome.estimation, range);
        return sum + car + standardError;
      }, 0);
    });
  const out = mkdtempSync(join(tmpdir(), 'eventstudy-stages-'));
  try {
    const found: Stages[] = [];
    for (let run = 0; run < runs; run++) {
      const [bytesAlone] = await clocked(() => prices.map((path) => readFileSync(path).length));
      const [read, given] = await clocked(() => readStudy(study));
      const [align, prepared] = await clocked(() => prepare(given.study, everything));
      const { context, observations } = prepared;
      const [fit, loop] = await inTurn(
        () => observations.map((one) => fitted(one, context)).reduce((sum, one) => sum + one, 0),
        () => minimalLoop(arrayOf(observations), context.plan),
      );
      const [both, blocks] = await clocked(() => [...runBlocks(observations, context)]);
      const [tests, result] = await clocked(() => toldStudy(joinedStudy(prepared, blocks)));
      const [write] = await clocked(() => writeResults(out, result, given, ['csv']));
      found.push({
        read,
        align,
        fit,
        fold: Math.max(0, both - fit),
        tests,
        write,
        bytesAlone,
        minimalLoop: loop,
      });
    }
    return leastOf(found);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** How often what is held against each other is done on the same data: the first pass has the collector put away what `align` made. */
const TURNS = 3;

/** Least seconds of two that do the same work, in turn. */
async function inTurn(one: () => number, other: () => number): Promise<[one: number, other: number]> {
  const least: [number, number] = [Infinity, Infinity];
  for (let turn = 0; turn < TURNS; turn++) {
    const [seconds, sum] = await clocked(one);
    const [otherSeconds, otherSum] = await clocked(other);
    if (!(Math.abs(sum / otherSum - 1) < 1e-9)) throw new Error(`the sums are ${sum} and ${otherSum}`);
    least[0] = Math.min(least[0], seconds);
    least[1] = Math.min(least[1], otherSeconds);
  }
  return least;
}

export function megabytesOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6;
}

async function clocked<T>(act: () => T | Promise<T>): Promise<[seconds: number, result: T]> {
  const started = process.hrtime.bigint();
  const result = await act();
  return [Number(process.hrtime.bigint() - started) / 1e9, result];
}

function leastOf(found: readonly Stages[]): Stages {
  const [first] = found;
  return Object.fromEntries(
    Object.keys(first!).map((stage) => [stage, Math.min(...found.map((one) => one[stage as keyof Stages]))]),
  ) as unknown as Stages;
}
