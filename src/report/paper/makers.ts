import type { Telling } from '../document/telling.ts';
import { averagesTable } from './averages.ts';
import { crossSectionTable } from './cross-section.ts';
import { observationsTable } from './observations.ts';
import type { PaperTable } from './paper-table.ts';
import { statisticsTable } from './statistics.ts';

/** The tables a paper prints, those without anything to print left out. */
export function paperTables({ result, selection }: Pick<Telling, 'result' | 'selection'>): PaperTable[] {
  return [
    ...averagesTable(result),
    ...statisticsTable(result),
    ...crossSectionTable(result),
    ...observationsTable(selection, result),
  ];
}
