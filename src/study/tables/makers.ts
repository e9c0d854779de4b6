import type { TableName } from '../../table/schemas.ts';
import { blankTable, type Table } from '../../table/table.ts';
import { estimatedOf, type ModelOutcome } from '../block.ts';
import type { Observation } from '../observations.ts';
import type { Prepared } from '../prepare.ts';
import type { ObservationScan } from '../reaction-scans.ts';
import type { Samples } from '../samples.ts';
import type { Curves } from '../specifications/curves.ts';
import { abnormalReturnsTable } from './abnormal-returns.ts';
import { adjustedWindows } from './adjusted.ts';
import { adviceTable } from './advice.ts';
import { averagesTable } from './averages.ts';
import { benchmarksTable } from './benchmarks.ts';
import { claimsTable } from './claims.ts';
import { confoundersTable } from './confounders.ts';
import { crossSectionTable } from './cross-section.ts';
import { dataQualityTable } from './data-quality.ts';
import { dateSensitivityTable } from './date-sensitivity.ts';
import { diagnosticsTable } from './diagnostics.ts';
import type { ObservationTable } from './estimated.ts';
import { eventsTable } from './events.ts';
import { fitsTable } from './fits.ts';
import { groupComparisonsTable } from './group-comparisons.ts';
import { jointTestsTable } from './joint-tests.ts';
import { withMaxTests, withMaxWindows } from './max-statistic.ts';
import { modelsTable } from './models.ts';
import { reactionScanTable } from './reaction-scan.ts';
import { type ResampledSamples, resamplingTable } from './resampling.ts';
import { smallSamplesTable } from './small-samples.ts';
import { specificationChoicesTable } from './specification-choices.ts';
import { specificationTestsTable } from './specification-tests.ts';
import { specificationsTable } from './specifications.ts';
import { testsTable } from './tests.ts';
import { windowsTable } from './windows.ts';
import { withoutConfoundersTable } from './without-confounders.ts';

/** A study that has been run, before it is told. */
export interface Told extends Prepared {
  readonly outcomes: readonly ModelOutcome[];
  readonly samples: Samples;
  readonly scans: readonly ObservationScan[];
  /** The observations as they were placed, before models were estimated on them. */
  readonly placed: readonly Observation[];
  /** Absent where none are asked for. */
  readonly curves: Curves | undefined;
  readonly resampled: ResampledSamples | undefined;
}

/** How each table is made. */
export const tableMakers: { readonly [T in TableName]: (told: Told) => Table<T> } = {
  abnormal_returns: ({ outcomes }) => filled('abnormal_returns', abnormalReturnsTable, outcomes),
  advice: ({ outcomes, samples, context }) => adviceTable(outcomes, samples, context),
  averages: ({ samples, context }) => averagesTable(samples, context),
  benchmarks: benchmarksTable,
  claims: claimsTable,
  confounders: ({ confronted, securities, context }) => confoundersTable(confronted, securities, context),
  cross_section: ({ outcomes, characteristics, context }) =>
    crossSectionTable(outcomes, characteristics, context),
  data_quality: ({ findings }) => dataQualityTable(findings),
  date_sensitivity: ({ outcomes, context }) => dateSensitivityTable(outcomes, context),
  diagnostics: ({ outcomes, context }) => diagnosticsTable(outcomes, context),
  events: ({ observations }) => eventsTable(observations),
  fits: ({ outcomes }) => filled('fits', fitsTable, outcomes),
  group_comparisons: ({ outcomes, context }) => groupComparisonsTable(outcomes, context),
  joint_tests: ({ confronted, context }) => jointTestsTable(confronted.clusters, context),
  models: ({ outcomes, context }) => modelsTable(outcomes, context),
  reaction_scan: ({ scans, context }) => reactionScanTable(scans, context),
  resampling: ({ resampled }) => resamplingTable(resampled),
  small_samples: ({ outcomes, context }) => smallSamplesTable(outcomes, context),
  specification_choices: specificationChoicesTable,
  specification_tests: specificationTestsTable,
  specifications: specificationsTable,
  tests: ({ samples, outcomes, context }) => withMaxTests(testsTable(samples, context), outcomes, context),
  windows: ({ outcomes, context }) => {
    const table = adjustedWindows(filled('windows', windowsTable, outcomes), context.settings);
    return withMaxWindows(table, outcomes, context);
  },
  without_confounders: ({ confronted, securities, context }) =>
    withoutConfoundersTable(confronted, securities, context),
};

/** A table of single observations: exactly as many rows as its observations and models give. */
function filled<T extends 'abnormal_returns' | 'fits' | 'windows'>(
  name: T,
  { rows, fill }: ObservationTable<T>,
  outcomes: readonly ModelOutcome[],
): Table<T> {
  const estimated = estimatedOf(outcomes);
  const table = blankTable(
    name,
    estimated.reduce((sum, one) => sum + rows(one), 0),
  );
  let row = 0;
  for (const one of estimated) {
    fill(table.columns, row, one);
    row += rows(one);
  }
  return table;
}
