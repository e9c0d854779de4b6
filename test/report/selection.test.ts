import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimCases } from '../../src/report/claim-cases.ts';
import { observationsOf, toldObservations } from '../../src/report/observations.ts';
import { selectCases, selectObservations, TOLD_ONE_BY_ONE } from '../../src/report/selection.ts';
import { anyCuts, inPieces } from '../table/pieces.ts';
import { manyObservations, v4 } from './made-up.ts';

test('few observations are all told, in the order given, those not studied left out', () => {
  const { chosen, left } = selectObservations(toldObservations(v4.result), v4.result);
  expect(chosen.map(({ event }) => event.event_id)).toEqual(['v4', 'v4-dated']);
  expect(left).toBe(0);
});

test('of many, those with the largest |SCAR| of the first window are told, falls as well as rises', () => {
  const result = manyObservations(40);
  const { chosen, left } = selectObservations(toldObservations(result), result);
  expect(chosen).toHaveLength(TOLD_ONE_BY_ONE);
  expect(chosen.slice(0, 3).map(({ event }) => event.event_id)).toEqual(['e39', 'e38', 'e37']);
  expect(left).toBe(28);
});

test('of those with the same |SCAR| the first are told, one without counts as nothing', () => {
  const result = manyObservations(40);
  const { columns } = result.tables.windows;
  columns.scar.fill(1);
  columns.scar[0] = Number.NaN;
  const { chosen } = selectObservations(toldObservations(result), result);
  const ids = toldObservations(result).map(({ id }) => id);
  expect(chosen.map(({ id }) => id)).toEqual(ids.slice(1, 1 + TOLD_ONE_BY_ONE));
});

test('those told of a table in pieces are those by the size of their |SCAR|, then in the order given', () => {
  const size = fc.oneof(fc.integer({ min: -4, max: 4 }), fc.constant(Number.NaN));
  fc.assert(
    fc.property(fc.array(size, { minLength: 1, maxLength: 40 }), anyCuts, (sizes, cuts) => {
      const made = manyObservations(sizes.length);
      made.tables.windows.columns.scar.set(sizes);
      const [windows, events] = [inPieces(made.tables.windows, cuts), inPieces(made.tables.events, cuts)];
      const result = { ...made, tables: { ...made.tables, windows, events } };
      const { chosen, left } = selectObservations(observationsOf(result), result);
      const places = [...sizes.keys()];
      const known = sizes.map((value) => Math.abs(value) || 0);
      const ordered =
        sizes.length <= TOLD_ONE_BY_ONE ? places : places.toSorted((a, b) => known[b]! - known[a]! || a - b);
      const told = ordered.slice(0, TOLD_ONE_BY_ONE);
      expect(chosen.map(({ event }) => event.event_id)).toEqual(told.map((i) => `e${i}`));
      expect(left).toBe(sizes.length - told.length);
    }),
    { seed: 1, numRuns: 100 },
  );
});

test('claims that contradict themselves are drawn first, and never more than a page holds', () => {
  const [contradictory] = claimCases(v4.result);
  const plain = { ...contradictory!, readings: contradictory!.readings.slice(0, 1) };
  const chosen = selectCases([...Array.from({ length: 30 }, () => plain), contradictory!]);
  expect(chosen).toHaveLength(TOLD_ONE_BY_ONE);
  expect(chosen[0]).toBe(contradictory);
});
