import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eventstudy, sampleStudy } from '../command.ts';

describe('eventstudy check', () => {
  test('finds nothing wrong with the sample', async () => {
    const { code, out } = await eventstudy('check', join(sampleStudy(), 'study.yaml'));
    expect(code).toBe(0);
    expect(out).toContain('0 errors, 0 warnings');
  });

  test('prints notes and warnings, says errors once, where errors go, and exits 1 for them', async () => {
    const folder = sampleStudy();
    const rows = ['date,close', '2026-04-24,10', '2026-04-23,11', '2026-04-22,x'];
    writeFileSync(join(folder, 'simulated-prices/EXTRA.csv'), rows.join('\n'));
    const { code, out, err } = await eventstudy('check', join(folder, 'study.yaml'));
    expect(code).toBe(1);
    expect(out).not.toContain('EXTRA.csv:4:close');
    expect(out).toMatch(/1 error, 0 warnings, [1-9] note/);
    expect(err).toMatch(/EXTRA\.csv:4:close: .* got "x"\n$/);
  });

  test('tells of events that no model can use, and exits 1 where none is left', async () => {
    const events = (...rows: string[]) => ['event_id,announced_at,security', ...rows].join('\n');
    const folder = sampleStudy();
    const checkOf = (...rows: string[]) => {
      writeFileSync(join(folder, 'events.csv'), events(...rows));
      return eventstudy('check', join(folder, 'study.yaml'));
    };
    const early = 'early,2024-07-02,0981.HK';
    const both = await checkOf('fine,2026-04-23,0981.HK', early);
    expect([both.code, both.err]).toEqual([0, '']);
    expect(both.out).toMatch(
      /events\.csv:3: early:0981\.HK is excluded:\s+window-leaves-sample\s+\(it\s+needs\s+250/,
    );
    const alone = await checkOf(early);
    expect(alone.code).toBe(1);
    expect(alone.err).toMatch(/no observation is left to study\n.*events\.csv:2: early:0981\.HK is excluded/);
    const none = await checkOf();
    expect([none.code, none.err]).toEqual([
      1,
      expect.stringMatching(/events\.csv: the events must have at least one row, got nothing/),
    ]);
  });

  test('counts in the language of a study of which no observation is left', async () => {
    const folder = sampleStudy();
    const file = join(folder, 'study.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nreport: { language: zh }\n`);
    const row = 'early,2024-07-02,0981.HK';
    writeFileSync(join(folder, 'events.csv'), `event_id,announced_at,security\n${row}\n`);
    const { code, out } = await eventstudy('check', file);
    expect(code).toBe(1);
    expect(out).toMatch(/\d 条错误、\d 条警告/);
  });

  test('exits 2 where the question is wrong', async () => {
    const folder = sampleStudy((study) => study.replace('models: [market-model]', 'models: [market-modle]'));
    const { code, out, err } = await eventstudy('check', join(folder, 'study.yaml'));
    expect(code).toBe(2);
    expect(out).toBe('1 error, 0 warnings, 0 notes\n');
    expect(err).toContain('did you mean "market-model"?');
  });
});
