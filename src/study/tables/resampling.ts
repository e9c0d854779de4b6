import { type ClusteredValues, clusterValues } from '../../inference/resampling/clustered-values.ts';
import {
  bcaInterval,
  jackknifeAcceleration,
  percentileInterval,
} from '../../inference/resampling/intervals.ts';
import { resamplingMethods } from '../../inference/resampling/registry.ts';
import type { Resampled, ResamplingMethod } from '../../inference/resampling/resampling-method.ts';
import { uniformsByDate } from '../../inference/resampling/uniforms.ts';
import { blankTable, type ColumnsOf, type Table } from '../../table/table.ts';
import type { ModelOutcome } from '../block.ts';
import type { StudyContext } from '../context.ts';
import { estimatedByGroup, eventDatesOf } from '../members.ts';
import type { Settings } from '../settings.ts';
import type { Estimated } from './estimated.ts';

/**
 * One row for each sample, method and cell the method is made for; none where the study asks for no resampling. Draws
 * are of whole event dates, the same ones for every group, model and cell.
 */
export function resamplingTable(
  outcomes: readonly ModelOutcome[],
  context: StudyContext,
): Table<'resampling'> {
  const { settings, shape } = context;
  const methods = methodsOf(settings);
  const made = methods.flatMap(([id, method]) =>
    shape.cells.flatMap((cell, index) =>
      method.measures.includes(cell.measure) ? [{ id, method, cell, index }] : [],
    ),
  );
  const samples = made.length === 0 ? [] : samplesOf(outcomes, context);
  const table = blankTable('resampling', samples.length * made.length);
  const { columns } = table;
  samples.forEach(({ group, model, members }, sample) => {
    const { dates, places } = eventDatesOf(members);
    const uniforms = uniformsByDate(settings.seed, settings.resampling!.draws, dates);
    const cells = shape.cells.map((_, cell) => {
      const values = Float64Array.from(members, ({ contribution }) => contribution.values[cell]!);
      return clusterValues(values, places, dates.length);
    });
    made.forEach(({ id, method, cell, index }, i) => {
      const row = sample * made.length + i;
      const values = cells[index]!;
      columns.group[row] = group;
      columns.model[row] = model;
      columns.method[row] = id;
      columns.measure[row] = cell.measure;
      [columns.from[row], columns.to[row]] = cell.range;
      columns.n[row] = values.n;
      columns.clusters[row] = values.places.length;
      columns.estimate[row] = values.mean;
      const outcome = tooFewDates(values) ?? method.resample(values, uniforms);
      if ('reason' in outcome) columns.reason[row] = outcome.reason;
      else fillDraws(columns, row, values, outcome, settings);
    });
  });
  return table;
}

/** The methods a study asks for, by id. */
function methodsOf({ resampling }: Settings): [string, ResamplingMethod][] {
  return Object.entries<ResamplingMethod>(resamplingMethods).filter(([id]) =>
    resampling?.methods.includes(id),
  );
}

/** Every group and model with its observations, models as the study names them. */
function samplesOf(outcomes: readonly ModelOutcome[], { models }: StudyContext) {
  return [...estimatedByGroup(outcomes)].flatMap(([group, byModel]) =>
    models.flatMap(({ id: model }): { group: string; model: string; members: Estimated[] }[] => {
      const members = byModel.get(model);
      return members === undefined ? [] : [{ group, model, members }];
    }),
  );
}

function tooFewDates({ places, n }: ClusteredValues): { readonly reason: string } | undefined {
  if (n === 0) return { reason: 'no observation has a value there' };
  if (places.length === 1) return { reason: 'one event date: resampling by date needs at least two' };
  return undefined;
}

function fillDraws(
  columns: ColumnsOf<'resampling'>,
  row: number,
  values: ClusteredValues,
  { draws, estimates, pValues }: Resampled,
  { alternative, confidence }: Settings,
): void {
  columns.draws[row] = draws;
  columns.p_value[row] = pValues[alternative];
  if (estimates === undefined) return;
  const ascending = estimates.toSorted();
  const mean = ascending.reduce((sum, value) => sum + value / draws, 0);
  const squares = ascending.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  columns.bias[row] = mean - values.mean;
  columns.std_error[row] = Math.sqrt(squares / (draws - 1));
  const percentile = percentileInterval(ascending, alternative, confidence);
  const acceleration = jackknifeAcceleration(values);
  const bca = bcaInterval(ascending, values.mean, acceleration, alternative, confidence);
  [columns.conf_low[row], columns.conf_high[row]] = [percentile.low, percentile.high];
  [columns.bca_low[row], columns.bca_high[row]] = [bca.low, bca.high];
}
