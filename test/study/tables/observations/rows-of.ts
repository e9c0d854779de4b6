import { inMemory } from '../../../../src/numeric/shelf.ts';
import type { StudyContext } from '../../../../src/study/context.ts';
import type { ModelOutcome } from '../../../../src/study/model-outcome.ts';
import { observationShelf } from '../../../../src/study/tables/observations/observation-shelf.ts';
import {
  type ObservationTables,
  observationRows,
  type PackedRows,
} from '../../../../src/study/tables/observations/observation-tables.ts';

/** The rows of some outcomes in every table of single observations, or in those that are wanted. */
export function rowsOfOutcomes(
  outcomes: readonly ModelOutcome[],
  context: StudyContext,
  isWanted: StudyContext['isWanted'] = () => true,
): ObservationTables {
  return tablesOf(packedRowsOf(outcomes, context, isWanted));
}

/** The same, packed. */
export function packedRowsOf(
  outcomes: readonly ModelOutcome[],
  context: StudyContext,
  isWanted: StudyContext['isWanted'] = () => true,
): PackedRows {
  const rows = observationRows(outcomes.length, { ...context, isWanted });
  for (const one of outcomes) rows.add(one);
  return rows.packed();
}

/** The tables of the rows of blocks. */
export function tablesOf(...blocks: readonly PackedRows[]): ObservationTables {
  const shelf = observationShelf(inMemory);
  for (const rows of blocks) shelf.put(rows);
  return shelf.tables();
}
