import { accumulate } from '../../abnormal/accumulation.ts';
import { type Estimation, estimate, isEstimation } from '../../abnormal/estimation.ts';
import type { DatedSeries } from '../../abnormal/series.ts';
import type { Cluster } from '../../audit/dependence.ts';
import { planWindows } from '../../events/windows.ts';
import { eventDayDummies, isTested } from '../../inference/joint/event-day-dummies.ts';
import { pValue } from '../../inference/p-value.ts';
import { blankTable, type ColumnsOf, type Table } from '../../table/table.ts';
import type { NamedModel, StudyContext } from '../context.ts';
import type { DatedObservation } from '../dependents.ts';
import { type EventDays, eventDaysOf } from '../event-days.ts';
import { observedSeries } from '../observed-series.ts';
import type { Settings } from '../settings.ts';

/** One row before it stands in the table; what is absent is missing. */
interface Row {
  readonly term: 'compound' | 'event-day' | 'joint';
  /** Event days of the first event. */
  readonly from: number;
  readonly to: number;
  readonly estimate?: number;
  readonly standardError?: number;
  readonly statistic?: number;
  readonly distribution?: 'F' | 't';
  readonly df?: number;
  readonly df2?: number;
  readonly pValue?: number;
  readonly reason?: string;
}

/**
 * For each security with several event days in one cluster, and each model: a row an event day (its abnormal return in
 * one regression), one for all of them together (F), and one for the events taken as one, from the first day to the last.
 */
export function jointTestsTable(
  clusters: readonly Cluster<DatedObservation>[],
  context: StudyContext,
): Table<'joint_tests'> {
  const made = clusters
    .flatMap(eventDaysOf)
    .flatMap((days) =>
      context.models.flatMap((named) =>
        rowsOf(days, named, context).map((row) => ({ days, model: named.id, row })),
      ),
    );
  const table = blankTable('joint_tests', made.length);
  made.forEach(({ days, model, row }, at) => {
    table.columns.model[at] = model;
    fill(table.columns, at, days, row);
  });
  return table;
}

function fill(columns: ColumnsOf<'joint_tests'>, at: number, { first, events }: EventDays, row: Row): void {
  const { calendar, first: start } = first.panel!;
  const announced = [...events].filter(([day]) => day >= row.from && day <= row.to).flatMap(([, ids]) => ids);
  columns.observation[at] = first.id;
  columns.security[at] = first.symbol;
  columns.term[at] = row.term;
  columns.events[at] = announced.join(' ');
  columns.date[at] = calendar.isoDates[start + first.dayZero + row.from]!;
  columns.from[at] = row.from;
  columns.to[at] = row.to;
  columns.estimate[at] = row.estimate ?? Number.NaN;
  columns.std_error[at] = row.standardError ?? Number.NaN;
  columns.statistic[at] = row.statistic ?? Number.NaN;
  columns.distribution[at] = row.distribution ?? '';
  columns.df[at] = row.df ?? Number.NaN;
  columns.df2[at] = row.df2 ?? Number.NaN;
  columns.p_value[at] = row.pValue ?? Number.NaN;
  columns.reason[at] = row.reason ?? '';
}

function rowsOf({ first, events }: EventDays, named: NamedModel, { plan, settings }: StudyContext): Row[] {
  const days = [...events.keys()];
  const span = planWindows(plan.estimation, [0, days.at(-1)!], []);
  // What a rival cut out of the event window is asked about all the same: the days are the question here.
  const { masked: _, ...whole } = first;
  const series = observedSeries(whole, named, span);
  const estimation =
    series === undefined
      ? 'window-leaves-sample'
      : estimate(named.model, series, settings.minimumObservations);
  if (series === undefined || estimation === 'window-leaves-sample' || !isEstimation(estimation)) {
    return [{ term: 'joint', from: 0, to: days.at(-1)!, reason: String(estimation) }];
  }
  return [
    ...dummyRows(series, estimation, days, settings),
    compoundRow(series, estimation, days.at(-1)!, settings),
  ];
}

/** A row an event day, then the row of all together. */
function dummyRows(
  series: DatedSeries,
  estimation: Estimation,
  days: readonly number[],
  { alternative }: Settings,
): Row[] {
  const outcome = eventDayDummies(series, estimation, days);
  const joint = { term: 'joint', from: 0, to: days.at(-1)! } as const;
  if (!isTested(outcome)) return [{ ...joint, reason: outcome.reason }];
  const { effects, denominatorDegreesOfFreedom: df } = outcome;
  const single = days.map((day): Row => {
    const at = { term: 'event-day', from: day, to: day } as const;
    const effect = effects.find((one) => one.day === day);
    if (effect === undefined) return { ...at, reason: 'no return on that day' };
    const { estimate: estimated, standardError } = effect;
    return { ...at, estimate: estimated, standardError, ...tOf(estimated / standardError, df, alternative) };
  });
  return [
    ...single,
    {
      ...joint,
      statistic: outcome.statistic,
      distribution: 'F',
      df: outcome.degreesOfFreedom,
      df2: df,
      pValue: outcome.pValue,
    },
  ];
}

/** The events as one: CAR from the first day to the last, the days between included. */
function compoundRow(
  series: DatedSeries,
  estimation: Estimation,
  last: number,
  { alternative }: Settings,
): Row {
  const at = { term: 'compound', from: 0, to: last } as const;
  const { days, car, standardError, standardised } = accumulate(series, estimation, [0, last]);
  if (days === 0) return { ...at, reason: 'no day has a return' };
  const tested = tOf(standardised, estimation.degreesOfFreedom, alternative);
  return { ...at, estimate: car, standardError, ...tested };
}

function tOf(statistic: number, df: number, alternative: Settings['alternative']) {
  return {
    statistic,
    distribution: 't',
    df,
    pValue: pValue(statistic, { name: 't', degreesOfFreedom: df }, alternative),
  } as const;
}
