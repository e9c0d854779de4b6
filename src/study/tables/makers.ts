import type { List } from '../../numeric/list.ts';
import type { TableName } from '../../table/schemas.ts';
import type { Table } from '../../table/table.ts';
import type { ModelOutcome } from '../model-outcome.ts';
import type { Observation } from '../observations.ts';
import type { Prepared } from '../prepare.ts';
import type { ResampledSamples } from '../resampling.ts';
import type { Samples } from '../samples.ts';
import type { Curves } from '../specifications/curves.ts';
import { adjustedWindows } from './adjusted.ts';
import { adviceTable } from './advice.ts';
import { averagesTable } from './averages.ts';
import { benchmarksTable } from './benchmarks.ts';
import { claimsTable } from './claims.ts';
import { confoundersTable } from './confounders.ts';
import { crossSectionTable } from './cross-section.ts';
import { dataQualityTable } from './data-quality.ts';
import { diagnosticsTable } from './diagnostics.ts';
import { eventsTable } from './events.ts';
import { groupComparisonsTable } from './group-comparisons.ts';
import { jointTestsTable } from './joint-tests.ts';
import { withMaxTests, withMaxWindows } from './max-statistic.ts';
import type { ObservationTables } from './observations/observation-tables.ts';
import { resamplingTable } from './resampling.ts';
import { smallSamplesTable } from './small-samples.ts';
import { specificationChoicesTable } from './specification-choices.ts';
import { specificationTestsTable } from './specification-tests.ts';
import { specificationsTable } from './specifications.ts';
import { testsTable } from './tests.ts';
import { withoutConfoundersTable } from './without-confounders.ts';

/** A study that has been run, before it is told. */
export interface Told extends Prepared {
  readonly rows: ObservationTables;
  readonly outcomes: readonly ModelOutcome[];
  readonly samples: Samples;
  /** The observations as they were placed, before models were estimated on them. */
  readonly placed: List<Observation>;
  /** Absent where none are asked for. */
  readonly curves: Curves | undefined;
  readonly resampled: ResampledSamples | undefined;
}

/** How each table is made. */
export const tableMakers: { readonly [T in TableName]: (told: Told) => Table<T> } = {
  abnormal_returns: ({ rows }) => rows.abnormal_returns,
  advice: ({ outcomes, samples, context }) => adviceTable(outcomes, samples, context),
  averages: ({ samples, context }) => averagesTable(samples, context),
  benchmarks: benchmarksTable,
  claims: claimsTable,
  confounders: ({ confronted, securities, context }) => confoundersTable(confronted, securities, context),
  cross_section: ({ outcomes, characteristics, context }) =>
    crossSectionTable(outcomes, characteristics, context),
  data_quality: ({ findings }) => dataQualityTable(findings),
  date_sensitivity: ({ rows }) => rows.date_sensitivity,
  diagnostics: ({ outcomes, context }) => diagnosticsTable(outcomes, context),
  events: ({ observations }) => eventsTable(observations),
  fits: ({ rows }) => rows.fits,
  group_comparisons: ({ outcomes, context }) => groupComparisonsTable(outcomes, context),
  joint_tests: ({ confronted, context }) => jointTestsTable(confronted.clusters, context),
  models: ({ rows }) => rows.models,
  reaction_scan: ({ rows }) => rows.reaction_scan,
  resampling: ({ resampled }) => resamplingTable(resampled),
  small_samples: ({ outcomes, context }) => smallSamplesTable(outcomes, context),
  specification_choices: specificationChoicesTable,
  specification_tests: specificationTestsTable,
  specifications: specificationsTable,
  tests: ({ samples, outcomes, context }) => withMaxTests(testsTable(samples, context), outcomes, context),
  windows: ({ rows, outcomes, context }) =>
    withMaxWindows(adjustedWindows(rows.windows, context.settings), outcomes, context),
  without_confounders: ({ confronted, securities, context }) =>
    withoutConfoundersTable(confronted, securities, context),
};
