import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eventstudy, sampleStudy, temporaryFolder } from '../command.ts';

const strategy = `
strategy:
  currency: HKD
  rates: { USD: 7.8 }
  securities: { 0981.HK: { lot: 500 }, 1347.HK: { lot: 1000 } }
`;
const withStrategy = (own = strategy) =>
  join(
    sampleStudy((study) => study + own),
    'study.yaml',
  );

describe('eventstudy backtest', () => {
  test('says what was traded and what it brought, and writes tables', async () => {
    const out = join(temporaryFolder(), 'out');
    const { code, out: said, err } = await eventstudy('backtest', withStrategy(), '--out', out);
    expect([code, err]).toEqual([0, expect.stringMatching(/^\n\d+ files in .*report\.html\n$/)]);
    expect(said).toMatch(/^\d+ observations decided: \d+ traded, \d+ skipped, \d+ blocked$/m);
    expect(said).toMatch(/^HKD 1,000,000\.00 became HKD|^HKD 1,000,000\.00 became [\d,]+\.\d\d:/m);
    expect(readFileSync(join(out, 'trades.csv'), 'utf8')).toMatch(/^trade_id,observation,security,/);
  });

  test('writes with --format what is asked for, and knows what it cannot write', async () => {
    const [file, out] = [withStrategy(), join(temporaryFolder(), 'out')];
    const { code, err } = await eventstudy('backtest', file, '--out', out, '--format', 'tex,csv');
    expect([code, err]).toEqual([0, expect.stringMatching(/^\n\d+ files in .*out\n$/)]);
    expect(readdirSync(out).filter((name) => !name.endsWith('.csv'))).toEqual([
      'figures',
      'manifest.json',
      'report.tex',
    ]);
    expect(await eventstudy('backtest', file, '--out', out, '--format', 'htm')).toMatchObject({
      code: 2,
      err: expect.stringContaining('a format must be known, got "htm"; did you mean "html"?'),
    });
  });

  test('takes the file a study is run from, which still runs', async () => {
    const out = join(temporaryFolder(), 'out');
    const { code } = await eventstudy('run', withStrategy(), '--out', out, '--quiet');
    expect(code).toBe(0);
  });

  test('refuses an impossible entry with the first legal fill, at the line of the entry', async () => {
    const file = withStrategy(`${strategy}  entry: { offset: 0, at: open }\n`);
    const out = join(temporaryFolder(), 'out');
    const { code, err } = await eventstudy('backtest', file, '--out', out);
    expect(code).toBe(2);
    expect(err).toMatch(
      /study\.yaml:\d+:3: the entry of \S+ \(during\) must not come before the close of 20/,
    );
    expect(existsSync(out)).toBe(false);
  });

  test('refuses to add up currencies without a rate', async () => {
    const file = withStrategy('\nstrategy:\n  currency: HKD\n');
    const { code, err } = await eventstudy('backtest', file, '--out', join(temporaryFolder(), 'out'));
    expect(code).toBe(2);
    expect(err).toContain('rates must give HKD for one USD, since');
  });
});
