import { describe, expect, test } from 'vitest';
import { runStudy } from '../../src/study/run.ts';
import { rowsOf } from '../../src/table/table.ts';
import { type GoldenModel, GoldenSet, goldenModels } from './golden-study.ts';
import { Comparison, compareModel } from './mismatches.ts';
import { comparePairing } from './sample-mismatches.ts';

const golden = new GoldenSet(new URL('./sim60a/', import.meta.url));

describe.each(golden.specs)('sim60a $id', (spec) => {
  const result = runStudy(golden.study(spec));
  const paired = (['calendar', 'same-day'] as const).map((pairing) => runStudy(golden.pairedStudy(spec, pairing)));

  test('every event has the golden status', () => {
    const { events } = golden.json<{ events: Record<string, { status: string; day0_date: string }> }>(
      `expected/${spec.id}.events.json`,
    );
    const reasons: Record<string, string> = { ok: '', insufficient_estimation_data: 'too-few-observations' };
    const own = rowsOf(result.tables.events).map(({ event_id, reason, event_date }) => [event_id, reason, event_date]);
    const expected = Object.entries(events).map(([id, { status, day0_date }]) => [id, reasons[status], day0_date]);
    expect(own).toEqual(expected);
  });

  test.each(spec.models.map((name) => [goldenModels[name]!, name] as const))(
    'every number of %s is the golden one',
    (model, file) => {
      const comparison = new Comparison();
      const expected = golden.json<GoldenModel>(`expected/${spec.id}.${file}.json`);
      compareModel(comparison, result, model, expected);
      for (const one of paired) comparePairing(comparison, one, model, expected);
      expect(comparison.mismatches).toEqual([]);
      expect(comparison.compared).toBeGreaterThan(5000);
    },
  );
});
