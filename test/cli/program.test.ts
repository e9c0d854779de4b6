import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schemas } from '../../src/table/schemas.ts';
import { eventstudy, sampleStudy } from './command.ts';

describe('eventstudy', () => {
  test('says what it can do when asked nothing', async () => {
    const { code, out } = await eventstudy();
    expect(code).toBe(0);
    for (const command of ['run', 'check', 'align', 'list', 'init'])
      expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  test('run says the session of each announcement, the abnormal return and what became of the claim', async () => {
    const folder = sampleStudy();
    const { code, out } = await eventstudy('run', join(folder, 'study.yaml'), '--out', join(folder, 'out'));
    expect(code).toBe(0);
    expect(out).toMatch(/SMIC \(0981\.HK\) \+10% +Fri 2026-04-24 +\+10\.01 % +holds/);
    expect(out).toMatch(/Mon 2026-04-27 +\+6\.14 % +fails/);
    expect(out.split('\n').length).toBeLessThan(90);
  });

  test('run --json prints the tables and nothing else', async () => {
    const folder = sampleStudy();
    const { out } = await eventstudy(
      'run',
      join(folder, 'study.yaml'),
      '--out',
      join(folder, 'out'),
      '--json',
    );
    const { tables } = JSON.parse(out) as { tables: Record<string, unknown[]> };
    expect(Object.keys(tables)).toEqual(Object.keys(schemas));
    expect(out).toBe(readFileSync(join(folder, 'out/results.json'), 'utf8'));
  });

  test('check finds nothing wrong with the sample', async () => {
    const { code, out } = await eventstudy('check', join(sampleStudy(), 'study.yaml'));
    expect(code).toBe(0);
    expect(out).toContain('0 errors, 0 warnings');
  });

  test('check prints every finding and exits 1 where one is an error', async () => {
    const folder = sampleStudy((study) =>
      study.replace('simulated-prices/*.csv', '[simulated-prices/*.csv, "no*.csv"]'),
    );
    const { code } = await eventstudy('check', join(folder, 'study.yaml'));
    expect(code).toBe(2);
  });

  test('align says which session each announcement falls on and why', async () => {
    const { code, out } = await eventstudy('align', join(sampleStudy(), 'study.yaml'));
    expect(code).toBe(0);
    expect(out).toContain('2026-04-27');
    expect(out).toContain('non-session');
  });

  test.each(['columns', 'exchanges', 'formats', 'models', 'tests'])(
    'list %s has a line for each there is',
    async (what) => {
      const { code, out } = await eventstudy('list', what);
      expect(code).toBe(0);
      expect(out.trim().split('\n').length).toBeGreaterThan(3);
    },
  );

  test('list models knows the market model and its paper', async () => {
    expect((await eventstudy('list', 'models')).out).toMatch(
      /market-model .*Fama, Fisher, Jensen & Roll \(1969\)/,
    );
  });

  test('an option that is none is a wrong question', async () => {
    const { code, err } = await eventstudy('run', 'study.yaml', '--jsn');
    expect(code).toBe(2);
    expect(err).toContain("unknown option '--jsn'");
    expect(err).toContain('Did you mean --json?');
  });
});
