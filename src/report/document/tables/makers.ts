import type { StudyResult } from '../../../study/result.ts';
import type { TableName } from '../../../table/schemas.ts';
import { plain } from '../../plain.ts';
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
import { plainTable } from './told.ts';
import { withoutConfoundersTable } from './without-confounders.ts';

/** The tables of a report, from what was asked to what it rests on; those without rows are left out. */
export function tableBlocks({ result }: Pick<Telling, 'result'>): TableBlock[] {
  const usual = [
    ...eventsTable(result),
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
    ...excludedTable(result),
    ...findingsTable(result),
    ...diagnosticsTable(result),
    ...fitsTable(result),
  ];
  const { columns, titles } = result.settings.report;
  const further = (Object.keys(columns) as TableName[]).filter(
    (name) => !usual.some(({ of }) => of === name),
  );
  return titled([...usual, ...further.flatMap((name) => plainTable(result, name))], titles);
}

/** Tables with the titles a study gives them; a title is for the first that shows its table. */
function titled(
  blocks: readonly TableBlock[],
  titles: StudyResult['settings']['report']['titles'],
): TableBlock[] {
  return blocks.map((block, i) => {
    const caption = titles[block.of as TableName];
    const isFirst = blocks.findIndex(({ of }) => of === block.of) === i;
    return caption === undefined || !isFirst ? block : { ...block, caption: plain(caption) };
  });
}
