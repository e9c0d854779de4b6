import type { DayRange } from '../../events/windows.ts';
import { smallSampleMethods } from '../../inference/small-sample/registry.ts';
import { isAssessment, type SmallSampleMethod } from '../../inference/small-sample/small-sample-method.ts';
import { blankTable, type Table } from '../../table/table.ts';
import type { StudyContext } from '../context.ts';
import type { Estimated } from '../estimated.ts';
import { dayZeroOf, estimatedByGroup } from '../members.ts';
import type { ModelOutcome } from '../model-outcome.ts';
import { fewEstimated } from './few-estimated.ts';

/** An observation, or the observations of a group that share day 0, under one model. */
interface Subject {
  /** '' for a day. */
  readonly observation: string;
  /** '' for an observation. */
  readonly group: string;
  readonly members: readonly Estimated[];
}

/**
 * One row for each observation, model, method and window, then one for each group and day 0 that several securities
 * share. Samples above the study's limit have none: they have tests over observations, and this costs a fit a row.
 */
export function smallSamplesTable(
  outcomes: readonly ModelOutcome[],
  { settings, plan }: StudyContext,
): Table<'small_samples'> {
  const estimated = fewEstimated(outcomes, settings);
  const subjects = estimated.length === 0 ? [] : subjectsOf(estimated, outcomes);
  const made = subjects.flatMap((subject) => rowsOf(subject, plan.windows));
  const table = blankTable('small_samples', made.length);
  const { columns } = table;
  made.forEach(({ subject, id, method, range }, row) => {
    const { observation, panel, modelId } = subject.members[0]!;
    columns.observation[row] = subject.observation;
    columns.group[row] = subject.group;
    columns.date[row] = panel.calendar.isoDates[panel.first + observation.dayZero]!;
    columns.model[row] = modelId;
    columns.method[row] = id;
    [columns.from[row], columns.to[row]] = range;
    const assessed = method.assess(subject.members, range, settings);
    columns.n[row] = assessed.n;
    columns.estimate[row] = assessed.estimate;
    if (!isAssessment(assessed)) {
      columns.reason[row] = assessed.reason;
      return;
    }
    columns.rank[row] = assessed.rank;
    columns.reference_count[row] = assessed.references;
    columns.p_value[row] = assessed.pValue;
    columns.conf_low[row] = assessed.low;
    columns.conf_high[row] = assessed.high;
  });
  return table;
}

function subjectsOf(estimated: readonly Estimated[], outcomes: readonly ModelOutcome[]): Subject[] {
  const single = estimated.map((one) => ({ observation: one.observation.id, group: '', members: [one] }));
  const shared = [...estimatedByGroup(outcomes)].flatMap(([group, models]) =>
    [...models.values()].flatMap((members) =>
      sharedDays(members).map((own) => ({ observation: '', group, members: own })),
    ),
  );
  return [...single, ...shared];
}

/** The observations that share day 0, date by date, where several securities do; each security once, the first given. */
function sharedDays(members: readonly Estimated[]): Estimated[][] {
  const days = new Map<number, Map<string, Estimated>>();
  for (const member of members) {
    const date = dayZeroOf(member);
    const securities = days.get(date) ?? new Map<string, Estimated>();
    days.set(date, securities);
    if (!securities.has(member.observation.symbol)) securities.set(member.observation.symbol, member);
  }
  return [...days]
    .filter(([, securities]) => securities.size > 1)
    .sort(([a], [b]) => a - b)
    .map(([, securities]) => [...securities.values()]);
}

function rowsOf(subject: Subject, windows: readonly DayRange[]) {
  return Object.entries<SmallSampleMethod>(smallSampleMethods)
    .filter(([, { subject: about }]) => (about === 'date') === (subject.observation === ''))
    .flatMap(([id, method]) => windows.map((range) => ({ subject, id, method, range })));
}
