import {
  cellsFor,
  type ResampledCell,
  type Resampling,
  type ResamplingQuestion,
  resampler,
  resamplingsOf,
} from '../resampling.ts';
import type { WorkKind, WorkOf } from './kind.ts';

/** One sample by one method. */
export interface ResamplingPart extends Resampling {
  /** What it is about, in words. */
  readonly name: string;
  /** Event dates drawn in all. */
  readonly dates: number;
}

/** Samples drawn from the sample. */
export const resamplings: WorkKind<ResamplingQuestion, ResamplingPart, ResampledCell[]> = {
  unit: 'draws of event dates',
  worthAThread: 20_000_000,
  sizeOf: ({ dates }) => dates,
  nameOf: ({ name }) => name,
  begin: resampler,
};

/** The resamplings of a question, in the order of the table. */
export function resamplingWork(
  question: ResamplingQuestion,
): WorkOf<'resamplings', ResamplingQuestion, ResamplingPart> {
  const parts = resamplingsOf(question).map((one): ResamplingPart => {
    const { group, model, dates } = question.samples[one.sample]!;
    const drawn = question.draws * dates.length * cellsFor(one.method, question.cells).length;
    return { ...one, name: `${one.method} of ${group}, ${model}`, dates: drawn };
  });
  return { kind: 'resamplings', setup: question, parts };
}
