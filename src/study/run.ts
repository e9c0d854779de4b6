import type { Finding } from '../errors/finding.ts';
import { tests } from '../inference/registry.ts';
import { models } from '../models/registry.ts';
import type { Shelf } from '../numeric/shelf.ts';
import { schemas, type TableName } from '../table/schemas.ts';
import { blankTable, type Table } from '../table/table.ts';
import { exchanges } from '../time/registry.ts';
import { type Block, type JoinedBlocks, joinedBlocks, runBlocks } from './block.ts';
import { datingFindings } from './dating-findings.ts';
import { expectSome, ofNoUse } from './exclusions.ts';
import { fewIndependent } from './few-independent.ts';
import { withFileNames } from './file-names.ts';
import { type Prepared, prepare } from './prepare.ts';
import { type ResampledSamples, resampledSamples, resamplingQuestion } from './resampling.ts';
import type { StudyResult, Tables } from './result.ts';
import type { Registries } from './settings.ts';
import { type Curves, curvesOf } from './specifications/curves.ts';
import { planCurves } from './specifications/plan.ts';
import type { Study } from './study.ts';
import { leftUnjudged } from './tables/few-estimated.ts';
import { type Told, tableMakers } from './tables/makers.ts';

/** The registries a study may name members of, unless the caller passes more: `{ models: { ...models, mine } }`. */
export const everything: Registries = { exchanges, models, tests };

/** The registries of a caller, those of the package where absent or undefined. */
export function registriesOf(own: Partial<Registries> | null | undefined): Registries {
  if (own === null || own === undefined) return everything;
  return {
    exchanges: own.exchanges ?? everything.exchanges,
    models: own.models ?? everything.models,
    tests: own.tests ?? everything.tests,
  };
}

/**
 * Runs a study: judges its inputs, places its announcements, estimates abnormal returns, tests them, checks claims.
 * Pure: the same study gives the same tables, to the bit.
 *
 * @param study the keys of a study file, the data itself in the place of the paths
 * @param registries models, tests and exchanges it may name; those of the package where absent
 * @throws QuestionError where the question is wrong: unknown names, unsound windows, a benchmark without prices
 * @throws DataError where rows are wrong, or no observation is left to study
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const { tables } = runStudy({ ...study, models: ['mean-adjusted'] });
 * // Fractions, one a row.
 * tables.windows.columns.car.length === tables.windows.length; // true
 * const [row] = rowsOf(tables.models);
 * [row?.observation, row?.model]; // ['deepseek-r1:NVDA', 'mean-adjusted']
 */
export function runStudy(study: Study, registries?: Partial<Registries>): StudyResult {
  const prepared = prepare(study, registriesOf(registries));
  return toldStudy(joinedStudy(prepared, runBlocks(prepared.observations, prepared.context)));
}

/** A study whose observations have been estimated and joined. */
export interface JoinedStudy {
  readonly prepared: Prepared;
  readonly block: JoinedBlocks;
}

/**
 * A prepared study with the blocks of its observations, in their order.
 *
 * @param shelf where their rows are put; it is in use as long as the result is
 * @throws DataError where no observation is left to study
 */
export function joinedStudy(prepared: Prepared, blocks: Iterable<Block>, shelf?: Shelf): JoinedStudy {
  return studied(prepared, joinedBlocks(blocks, prepared.observations, prepared.context, shelf));
}

/** The same of blocks that have been joined. */
export function studied(prepared: Prepared, block: JoinedBlocks): JoinedStudy {
  expectSome(block.observations, prepared);
  return { prepared, block };
}

/** What takes long beside the blocks, where a study asks for it. */
export interface LongParts {
  readonly curves: Curves | undefined;
  readonly resampled: ResampledSamples | undefined;
}

/**
 * What a study comes to.
 *
 * @param long made here where absent
 */
export function toldStudy(joined: JoinedStudy, long: LongParts = longParts(joined)): StudyResult {
  const { prepared, block } = joined;
  const { context, observations } = prepared;
  const { observations: settled, unused, partly, rows, outcomes, samples } = block;
  const ofResults = [
    ...fewIndependent(samples, outcomes, context),
    ...leftUnjudged(outcomes, context),
    ...datingFindings(rows.reaction_scan, settled, context),
  ].map((one): Finding => ({ ...one, about: 'results' }));
  const findings = withFileNames(
    [...prepared.findings, ...ofNoUse(unused), ...partly, ...ofResults],
    prepared.fileNames,
  );
  const told: Told = {
    ...prepared,
    findings,
    observations: settled,
    placed: observations,
    rows,
    outcomes,
    samples,
    ...long,
  };
  const tables = Object.fromEntries(
    Object.keys(schemas).map((name) => [
      name,
      // What any report tells is of observations: theirs is always made.
      name === 'events' || context.isWanted(name as TableName)
        ? tableMakers[name as TableName](told)
        : blankTable(name as TableName, 0),
    ]),
  );
  return {
    settings: context.settings,
    securities: [...prepared.securities.values()],
    tables: tables as { [T in TableName]: Table<T> } as Tables,
    findings,
  };
}

function longParts({ prepared, block }: JoinedStudy): LongParts {
  const plan = planCurves(prepared);
  const question = resamplingQuestion(block.outcomes, prepared.context);
  return {
    curves: plan && curvesOf(plan),
    resampled: question && resampledSamples(question),
  };
}
