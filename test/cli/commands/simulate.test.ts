import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eventstudy, sampleStudy, temporaryFolder } from '../command.ts';

describe('eventstudy simulate', () => {
  test('says size and power, and writes tables and figures', async () => {
    const out = join(temporaryFolder(), 'out');
    const {
      code,
      out: said,
      err,
    } = await eventstudy('simulate', join(sampleStudy(), 'study.yaml'), '--out', out, '--repetitions', '20');
    expect([code, err]).toEqual([0, expect.stringMatching(/^\n\d+ files in .*simulation\.csv\n$/)]);
    expect(said).toContain('20 placebo samples of 6 observations on 3 dates');
    expect(said).toMatch(/^ {2}kolari-pynnonen-t /m);
    expect(readFileSync(join(out, 'simulation.csv'), 'utf8')).toMatch(/^model,test,from,to,added,level,/);
    expect(existsSync(join(out, 'figures/power-market-model-0-0.svg'))).toBe(true);
  });

  test.each(['0', '-3', '1.5', 'many'])('%s repetitions are a wrong question', async (repetitions) => {
    const { code, err } = await eventstudy('simulate', 'study.yaml', `--repetitions=${repetitions}`);
    expect(code).toBe(2);
    expect(err).toContain(`repetitions must be a whole number, 1 or more, got "${repetitions}"`);
  });

  test('a study without room for placebo events is refused, with what it takes', async () => {
    const folder = sampleStudy((study) =>
      study.replace('[-250, -11]', '[-400, -151]').replace('[-10, 10]', '[-150, 10]'),
    );
    const { code, err } = await eventstudy('simulate', join(folder, 'study.yaml'), '--repetitions', '5');
    expect(code).toBe(1);
    expect(err).toMatch(/prices of X\w+ must have a session on which .* an observation takes 411 of them/);
  });
});
