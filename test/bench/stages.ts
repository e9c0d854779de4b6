import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Accumulation from '../../src/abnormal/accumulation.ts';
import type * as Scratch from '../../src/abnormal/scratch.ts';
import type * as Read from '../../src/io/read-study.ts';
import type * as Write from '../../src/io/write-results.ts';
import { arrayOf } from '../../src/numeric/list.ts';
import type * as Blocks from '../../src/study/block.ts';
import type * as Fitted from '../../src/study/fitted.ts';
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
  const out = mkdtempSync(join(tmpdir(), 'eventstudy-stages-'));
  try {
    const found: Stages[] = [];
    for (let run = 0; run < runs; run++) {
      const [bytesAlone] = await clocked(() => prices.map((path) => readFileSync(path).length));
      const [read, given] = await clocked(() => readStudy(study));
      const [align, prepared] = await clocked(() => prepare(given.study, everything));
      const { context, observations } = prepared;
      const model = context.models[0]!;
      const [fit, sums] = await clocked(() =>
        observations.map((one) =>
          estimates.during(() => {
            const fitted = fitObservation(one, model, context.plan, context.settings.minimumObservations);
            if (!isFitted(fitted)) return Number.NaN;
            const { series, estimation } = fitted;
            return context.plan.windows.reduce((sum, range) => {
              const { car, standardError } = accumulate(series, estimation, range);
              return sum + car + standardError;
            }, 0);
          }),
        ),
      );
      const [loop, sum] = await clocked(() => minimalLoop(arrayOf(observations), context.plan));
      assertSame(
        sums.reduce((total, one) => total + one, 0),
        sum,
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

/** Both have done the same work. */
function assertSame(fitted: number, looped: number): void {
  if (!(Math.abs(fitted / looped - 1) < 1e-9)) throw new Error(`the sums are ${fitted} and ${looped}`);
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
