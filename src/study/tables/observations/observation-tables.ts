import { roomFor } from '../../../numeric/room.ts';
import { type PackedTable, packedTable } from '../../../table/packed-table.ts';
import { blankTable, someRows, type Table } from '../../../table/table.ts';
import type { StudyContext } from '../../context.ts';
import { isExcluded, type ModelOutcome } from '../../model-outcome.ts';
import type { ObservationTable, ObservationTableName } from './observation-table.ts';
import { observationTableMakers } from './registry.ts';

/** The tables of single observations, one a member. */
export type ObservationTables = { readonly [T in ObservationTableName]: Table<T> };

/** The rows of as many observations as a block has, of tables that have some: in little room, to be sent or put away. */
export type PackedRows = { readonly [T in ObservationTableName]?: PackedTable };

/** The tables of single observations while they are filled. */
export interface ObservationRows {
  /** Adds the rows of how a model fared, and holds nothing of it. */
  add(one: ModelOutcome): void;
  /** The rows so far. */
  packed(): PackedRows;
}

/**
 * Tables without rows, those the study does not ask for staying so.
 *
 * @param observations how many they are to have room for, under every model
 */
export function observationRows(observations: number, context: StudyContext): ObservationRows {
  const names = observationTableNames.filter(context.isWanted);
  const fillings = new Map(names.map((name) => [name, filling(name, observations, context)]));
  return {
    add(one) {
      for (const each of fillings.values()) each.add(one);
    },
    packed() {
      const filled = [...fillings].map(([name, each]) => [name, each.table()] as const);
      return Object.fromEntries(
        filled.flatMap(([name, table]) => (table.length === 0 ? [] : [[name, packedTable(table)]])),
      );
    },
  };
}

const observationTableNames = Object.keys(observationTableMakers) as ObservationTableName[];

/** One of each table. */
export function ofEach(make: <T extends ObservationTableName>(name: T) => Table<T>): ObservationTables {
  return Object.fromEntries(observationTableNames.map((name) => [name, make(name)])) as never;
}

function filling<T extends ObservationTableName>(
  name: T,
  observations: number,
  context: StudyContext,
): { readonly add: ObservationRows['add']; readonly table: () => Table<T> } {
  const { rows, fill, fillUnused }: ObservationTable<T> = observationTableMakers[name] as never;
  const width = context.models.reduce((sum, { model }) => sum + rows(model, context), 0);
  const table = blankTable(name, observations * width, roomFor);
  let length = 0;
  return {
    add(one) {
      const { outcome } = one;
      if (isExcluded(outcome)) {
        if (fillUnused === undefined) return;
        fillUnused(table.columns, length, one, context);
        length++;
        return;
      }
      fill(table.columns, length, outcome, context);
      length += rows(outcome.estimation.model, context);
    },
    table: () => someRows(table, 0, length),
  };
}
