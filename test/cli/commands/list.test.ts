import { describe, expect, test } from 'vitest';
import { eventstudy } from '../command.ts';

describe('eventstudy list', () => {
  test.each(['columns', 'exchanges', 'formats', 'models', 'tests'])(
    '%s has a line for each there is',
    async (what) => {
      const { code, out } = await eventstudy('list', what);
      expect(code).toBe(0);
      expect(out.trim().split('\n').length).toBeGreaterThan(3);
    },
  );

  test('models knows the market model and its paper, and the models with something to fill in', async () => {
    const { out } = await eventstudy('list', 'models');
    expect(out).toMatch(/^market-model .*Fama, Fisher, Jensen & Roll \(1969\)/m);
    expect(out).toMatch(/^dimson\(1\) /m);
  });

  test('tests warns of those that were measured to reject too often, and under what', async () => {
    const { out } = await eventstudy('list', 'tests');
    expect(out).toMatch(/^bmp-t .*same-day clustering, ρ = 0\.75 \(n = 2, /m);
    expect(out).toMatch(/^kolari-pynnonen-t .*RFS 23$/m);
  });

  test('anything else is a wrong question, answered with what there is', async () => {
    const { code, err } = await eventstudy('list', 'modles');
    expect(code).toBe(2);
    expect(err).toContain('Allowed choices are columns, exchanges, formats, models, tests');
  });
});
