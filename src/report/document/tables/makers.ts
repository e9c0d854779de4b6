import type { TableBlock } from '../block.ts';
import type { Telling } from '../telling.ts';
import { benchmarksTable } from './benchmarks.ts';
import { claimsTable } from './claims.ts';
import { confoundersTable } from './confounders.ts';
import { crossSectionTable } from './cross-section.ts';
import { dateSensitivityTable } from './date-sensitivity.ts';
import { diagnosticsTable } from './diagnostics.ts';
import { eventsTable, excludedTable } from './events.ts';
import { findingsTable } from './findings.ts';
import { fitsTable } from './fits.ts';
import { groupComparisonsTable } from './group-comparisons.ts';
import { jointTestsTable } from './joint-tests.ts';
import { dayZeroTable, windowsTable } from './observations.ts';
import { reactionScanTable } from './reaction-scan.ts';
import { resamplingTable } from './resampling.ts';
import { smallSamplesTable } from './small-samples.ts';
import { specificationTables } from './specifications.ts';
import { testsTable } from './tests.ts';
import { withoutConfoundersTable } from './without-confounders.ts';

/** The tables of a report, from what was asked to what it rests on; those without rows are left out. */
export function tableBlocks({ result, observations }: Telling): TableBlock[] {
  return [
    ...eventsTable(observations),
    ...dayZeroTable(result),
    ...windowsTable(result),
    ...dateSensitivityTable(result),
    ...reactionScanTable(result),
    ...benchmarksTable(result),
    ...claimsTable(result),
    ...confoundersTable(result),
    ...jointTestsTable(result),
    ...testsTable(result),
    ...withoutConfoundersTable(result),
    ...resamplingTable(result),
    ...smallSamplesTable(result),
    ...groupComparisonsTable(result),
    ...crossSectionTable(result),
    ...specificationTables(result),
    ...excludedTable(observations),
    ...findingsTable(result),
    ...diagnosticsTable(result),
    ...fitsTable(result),
  ];
}
