import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eventstudy, folderOf, sampleStudy, temporaryFolder } from './command.ts';

/** A year of weekday prices that move a little every day. */
function prices(start = '2025-01-01', sessions = 320, constant = false): string {
  const rows = ['date,close'];
  const day = new Date(`${start}T00:00:00Z`);
  for (let i = 0; rows.length <= sessions; i++) {
    if (day.getUTCDay() % 6 !== 0) {
      const close = constant ? 100 : 100 + 5 * Math.sin(i * 1.7) + 3 * Math.cos(i * i);
      rows.push(`${day.toISOString().slice(0, 10)},${close.toFixed(3)}`);
    }
    day.setUTCDate(day.getUTCDate() + 1);
  }
  return `${rows.join('\n')}\n`;
}

const study = `prices: [AAA.csv, MKT.csv]
events: events.csv
benchmark: MKT
sessions: prices
returns: simple
`;
const events = 'event_id,announced_at,security\nlaunch,2026-02-16,AAA\n';
const sound = {
  'study.yaml': study,
  'events.csv': events,
  'AAA.csv': prices(),
  'MKT.csv': prices('2025-01-01', 320).replaceAll('.', '.1'),
};

/** Runs a study of these files; what it says, with the folder's path taken out. */
async function run(files: Readonly<Record<string, string>>, ...options: string[]) {
  const folder = folderOf(files);
  const { code, err } = await eventstudy(
    'run',
    join(folder, 'study.yaml'),
    '--out',
    join(folder, 'out'),
    '--quiet',
    ...options,
  );
  expect(existsSync(join(folder, 'out')), 'an output folder').toBe(code === 0);
  return { code, err: err.replaceAll(`${folder}/`, '') };
}

describe('bad input', () => {
  test('the files these tests spoil are sound', async () => {
    expect(await run(sound)).toEqual({ code: 0, err: '' });
  });

  test('a study file that is not there', async () => {
    const { code, err } = await eventstudy('run', 'nowhere/study.yaml');
    expect(code).toBe(2);
    expect(err).toBe(
      'nowhere/study.yaml: the study must be a file that can be read, got "nowhere/study.yaml"; there is no such file; `eventstudy init DIR` writes one to start from\n',
    );
  });

  test('a price file that is not there, at its line of the study', async () => {
    const { code, err } = await run({ ...sound, 'study.yaml': study.replace('AAA.csv', 'AAB.csv') });
    expect(code).toBe(2);
    expect(err).toBe(
      'study.yaml:1:10: prices must name a file that can be read, got "AAB.csv"; paths are relative to the study file\n',
    );
  });

  test('an empty file', async () => {
    const { code, err } = await run({ ...sound, 'AAA.csv': '' });
    expect(code).toBe(1);
    expect(err).toBe('AAA.csv: the file must begin with a line of column names, got nothing\n');
  });

  test('a header without a date', async () => {
    const { code, err } = await run({ ...sound, 'AAA.csv': 'day off,close\n1,2\n' });
    expect(code).toBe(1);
    expect(err).toMatch(/^AAA\.csv:1: /);
    expect(err).toContain('date');
  });

  test('a price that is no number, with line and column, and every such price', async () => {
    const lines = prices().split('\n');
    lines[6] = '2025-01-08,abc';
    lines[9] = '2025-01-13,1O2';
    const { code, err } = await run({ ...sound, 'AAA.csv': lines.join('\n') });
    expect(code).toBe(1);
    expect(err).toBe(
      'AAA.csv:7:close: close must be a number, or empty where it is not known, got "abc"\n' +
        'AAA.csv:10:close: close must be a number, or empty where it is not known, got "1O2"\n',
    );
  });

  test('two different rows for one day', async () => {
    const { code, err } = await run({ ...sound, 'AAA.csv': `${prices()}2025-01-08,99\n` });
    expect(code).toBe(1);
    expect(err).toMatch(/^AAA\.csv:\d+/);
    expect(err).toContain('2025-01-08');
  });

  test('dates whose order nothing tells', async () => {
    const { code, err } = await run({ ...sound, 'AAA.csv': 'date,close\n03/04/2026,1\n04/04/2026,2\n' });
    expect(code).toBe(1);
    expect(err).toMatch(/^AAA\.csv:2:date: /);
    expect(err).toContain('dateOrder');
  });

  test('an event with a time and no zone', async () => {
    const { code, err } = await run({
      ...sound,
      'events.csv': events.replace('2026-02-16', '2026-02-16T10:45'),
    });
    expect(code).toBe(1);
    expect(err).toMatch(
      /^events\.csv:2:announced_at: announced_at of event "launch" must say its zone, got "2026-02-16T10:45"; write /,
    );
  });

  test('an event for an unknown symbol, the nearest name offered', async () => {
    const { code, err } = await run({ ...sound, 'events.csv': events.replace('AAA', 'AAB') });
    expect(code).toBe(1);
    expect(err).toBe(
      'no observation is left to study\nevents.csv:2: launch:AAB is excluded: unknown-security (no prices for AAB; did you mean "AAA"?)\n',
    );
  });

  test('an event outside the prices', async () => {
    const { code, err } = await run({ ...sound, 'events.csv': events.replace('2026-02-16', '2027-05-03') });
    expect(code).toBe(1);
    expect(err).toBe(
      'no observation is left to study\nevents.csv:2: launch:AAA is excluded: outside-prices (prices of XNYS run from 2025-01-01 to 2026-03-24)\n',
    );
  });

  test('an event before the years its exchange’s sessions are known for, which are told', async () => {
    const { code, err } = await run({
      ...sound,
      'study.yaml': study.replace('sessions: prices', 'sessions: exchange'),
      'events.csv': events.replace('2026-02-16', '2009-02-16'),
    });
    expect(code).toBe(1);
    expect(err).toMatchInlineSnapshot(`
      "no observation is left to study
      events.csv:2: launch:AAA is excluded: outside-prices (prices of XNYS run from 2025-01-02 to 2026-03-24, its sessions are known from 2015-01-01 to 2027-12-31)
      "
    `);
  });

  test('an instant the clocks skipped, and one they showed twice, which is told in both readings', async () => {
    const { code, err } = await run({
      ...sound,
      'events.csv': [
        'event_id,announced_at,security',
        'skipped,2026-03-08T02:30:00[America/New_York],AAA',
        'twice,2026-11-01T01:30:00[America/New_York],AAA',
        '',
      ].join('\n'),
    });
    expect(code).toBe(1);
    expect(err).toMatchInlineSnapshot(`
      "events.csv:2:announced_at: announced_at of event "skipped" must be a time the clocks of America/New_York showed, and they skipped this one going forward, got "2026-03-08T02:30:00[America/New_York]"; write 2026-04-24T02:45:51Z, 2026-04-24T10:45:51+08:00 or 2026-04-24T10:45:51[Asia/Hong_Kong]
      events.csv:3:announced_at: announced_at of event "twice" must be one moment, and the clocks of America/New_York showed this time twice, got "2026-11-01T01:30:00[America/New_York]"; write 2026-11-01T01:30:00-04:00 or 2026-11-01T01:30:00-05:00
      "
    `);
  });

  test('two events of one id', async () => {
    const { code, err } = await run({ ...sound, 'events.csv': `${events}launch,2026-02-17,AAA\n` });
    expect(code).toBe(1);
    expect(err).toMatchInlineSnapshot(`
      "events.csv:3:event_id: event_id of event "launch" must stand once, got "launch"; put several securities of one event into one row, separated by spaces
      "
    `);
  });

  test('an event placed by rules there are not', async () => {
    const { code, err } = await run({
      ...sound,
      'events.csv':
        'event_id,announced_at,security,event_day\nlaunch,2026-02-16,AAA,nonSesion previous; unknownTime late\n',
    });
    expect(code).toBe(1);
    expect(err).toMatchInlineSnapshot(`
      "events.csv:2:event_day: event_day of event "launch" must name what it rules, got "nonSesion"; did you mean "nonSession"? legal: nonSession, unknownTime, closingAuction, suspended
      events.csv:2:event_day: event_day of event "launch" must rule unknownTime in a known way, got "late"; legal: same-session, next-session, both
      "
    `);
  });

  test('a study that places events by rules there are not, with line and column', async () => {
    const { code, err } = await run({
      ...sound,
      'study.yaml': `${study}eventDay:\n  nonSession: forward\n  halted: keep\n`,
    });
    expect(code).toBe(2);
    expect(err).toMatchInlineSnapshot(`
      "study.yaml:7:3: eventDay nonSession must be one of next, previous, exclude, got "forward"
      study.yaml:8:3: a key of eventDay must be known, got "halted"; legal: nonSession, unknownTime, closingAuction, suspended
      "
    `);
    const whole = await run({ ...sound, 'study.yaml': `${study}eventDay: next\n` });
    expect(whole).toMatchInlineSnapshot(`
      {
        "code": 2,
        "err": "study.yaml:6:1: eventDay must be a set of keys, got "next"
      ",
      }
    `);
  });

  test('a security whose exchange nothing tells', async () => {
    const { code, err } = await run({
      ...sound,
      'study.yaml': study.replace('AAA.csv', 'BMW.DE.csv'),
      'BMW.DE.csv': sound['AAA.csv'],
      'events.csv': events.replace('AAA', 'BMW.DE'),
    });
    expect(code).toBe(2);
    expect(err).toMatchInlineSnapshot(`
      "study.yaml:1:1: the exchange of BMW.DE must be known, got ".DE"; say it: securities: { BMW.DE: { exchange: XNYS } }; legal: XHKG, XNAS, XNYS, XSHE, XSHG
      "
    `);
    const named = await run({ ...sound, 'study.yaml': `${study}securities:\n  AAA: { exchange: XETR }\n` });
    expect(named).toMatchInlineSnapshot(`
      {
        "code": 2,
        "err": "study.yaml:7:10: securities AAA exchange must be one of XHKG, XNAS, XNYS, XSHE, XSHG, got "XETR"
      ",
      }
    `);
  });

  test('a benchmark without prices', async () => {
    const { code, err } = await run({
      ...sound,
      'study.yaml': study.replace('benchmark: MKT', 'benchmark: MKTT'),
    });
    expect(code).toBe(2);
    expect(err).toBe(
      'study.yaml:3:1: benchmark must be a symbol with prices, got "MKTT"; did you mean "MKT"? legal: AAA, MKT; or add its prices to `prices`\n',
    );
  });

  const curve = `${study}benchmarks: [MKTT]\nspecifications:\n  benchmarks:\n    - own\n    - [AAA, MKTS]\n`;

  test('further benchmarks, and those of a specification curve, without prices', async () => {
    const { code, err } = await run({ ...sound, 'study.yaml': curve });
    expect(code).toBe(2);
    expect(err).toBe(
      'study.yaml:6:14: benchmarks[0] must be a symbol with prices, got "MKTT"; did you mean "MKT"? legal: AAA, MKT; or add its prices to `prices`\n' +
        'study.yaml:10:7: benchmarks[1] of specifications must be a symbol with prices, got "MKTS"; did you mean "MKT"? legal: AAA, MKT; or add its prices to `prices`\n',
    );
  });

  test('a model of a specification curve that there is not', async () => {
    const { code, err } = await run({ ...sound, 'study.yaml': `${curve}  models: [markt-model]\n` });
    expect(code).toBe(2);
    expect(err).toMatch(
      /^study.yaml:11:12: specifications models\[0\] must be one of .*did you mean "market-model"\?\n$/,
    );
  });

  test('a benchmark that never moves over the estimation window', async () => {
    const { code, err } = await run({ ...sound, 'MKT.csv': prices('2025-01-01', 320, true) });
    expect(code).toBe(1);
    expect(err).toBe(
      'no observation is left to study\nevents.csv:2: launch:AAA is excluded: constant-benchmark (MKT does not move over the estimation window)\n',
    );
  });

  test('an estimation window that overlaps the event window', async () => {
    const { code, err } = await run({ ...sound, 'study.yaml': `${study}estimationWindow: [-250, -5]\n` });
    expect(code).toBe(2);
    expect(err).toBe(
      'study.yaml:6:1: estimationWindow must end before the event window [-10,10] begins, got [-250,-5]; end it at -11 or earlier, so that the event does not enter its own yardstick\n',
    );
  });

  test('a misspelt key, the nearest one offered, and a misspelt value beside it', async () => {
    const { code, err } = await run({
      ...sound,
      'study.yaml': `${study}estimationWindw: [-250, -11]\nmodels: [market-modle]\n`,
    });
    expect(code).toBe(2);
    const [key, value] = err.split('\n').toSorted();
    expect(key).toBe('');
    expect(value).toMatch(
      /^study\.yaml:6:1: a key of the study must be known, got "estimationWindw"; did you mean "estimationWindow"\? legal: title, notice, /,
    );
    expect(err).toContain('study.yaml:7:10: models[0] must be one of ');
    expect(err).toContain('got "market-modle"; did you mean "market-model"?');
  });

  test('a study file that is not YAML', async () => {
    const { code, err } = await run({ ...sound, 'study.yaml': 'prices: [AAA.csv\nevents: x' });
    expect(code).toBe(2);
    expect(err).toMatch(/^study\.yaml:\d+:\d+: the file must be YAML or JSON, got /);
  });

  test('a pattern that matches nothing', async () => {
    const { code, err } = await run({
      ...sound,
      'study.yaml': study.replace('[AAA.csv, MKT.csv]', 'prices/*.csv'),
    });
    expect(code).toBe(2);
    expect(err).toMatch(/^study\.yaml:1:1: a pattern must match at least one file, got "prices\/\*\.csv"/);
  });

  test('an output folder that is a file', async () => {
    const folder = folderOf({ ...sound, taken: '' });
    const { code, err } = await eventstudy('run', join(folder, 'study.yaml'), '--out', join(folder, 'taken'));
    expect(code).toBe(2);
    expect(err).toBe(
      `the output folder must be a folder that can be written, got "${folder}/taken"; there is a file of that name, or a link that leads nowhere; name another with --out\n`,
    );
    expect(readFileSync(join(folder, 'taken'), 'utf8')).toBe('');
  });

  test.skipIf(process.getuid?.() === 0)('an output folder one may not write', async () => {
    const folder = folderOf(sound);
    mkdirSync(join(folder, 'locked'));
    chmodSync(join(folder, 'locked'), 0o500);
    const { code, err } = await eventstudy(
      'run',
      join(folder, 'study.yaml'),
      '--out',
      join(folder, 'locked'),
    );
    expect(code).toBe(2);
    expect(err).toContain('you may not write there');
    expect(readdirSync(join(folder, 'locked'))).toEqual([]);
  });

  test('a command that is none', async () => {
    const { code, err } = await eventstudy('rum', 'study.yaml');
    expect(code).toBe(2);
    expect(err).toContain("unknown command 'rum'");
    expect(err).toContain('Did you mean run?');
  });

  test('a folder for init that holds something', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'thesis.docx'), '');
    const { code, err } = await eventstudy('init', folder);
    expect(code).toBe(2);
    expect(err).toBe(`the folder must be new or empty, got "${folder}"; it holds thesis.docx\n`);
  });

  test('a claim that says no number', async () => {
    const folder = sampleStudy();
    const file = join(folder, 'events.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('0981.HK +10%; 1347.HK +15%', 'up a lot'));
    const { code, err } = await eventstudy('run', join(folder, 'study.yaml'), '--out', join(folder, 'out'));
    expect(code).toBe(1);
    expect(err).toBe(
      `${file}:4:claim: claim of event "deepseek-v4" must be a move in percent, for every security or for each, got "up a lot"; write +10%, or 0981.HK +10%; 1347.HK +15%\n`,
    );
  });

  test('a claim about a name that no security of the event has', async () => {
    const folder = sampleStudy();
    const file = join(folder, 'events.csv');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('0981.HK +10%; 1347.HK +15%', 'SMIK +10%; Hua Hong +15%'),
    );
    const { code, err } = await eventstudy('check', join(folder, 'study.yaml'));
    expect(code).toBe(1);
    expect(err).toBe(
      `${file}:4:claim: claim of event "deepseek-v4" must name a security of its event, got "SMIK"; did you mean "SMIC"? legal: 0981.HK, SMIC, 1347.HK, Hua Hong, NVDA, Nvidia\n`,
    );
  });
});

describe('rivals', () => {
  const withKind = (rows: string) => `event_id,announced_at,security,kind\nlaunch,2026-02-16,AAA,\n${rows}\n`;

  test('a policy misspelt, at its line and column, with the nearest and all there are', async () => {
    const { code, err } = await run({ ...sound, 'study.yaml': `${study}confounders:\n  policy: exlcude\n` });
    expect(code).toBe(2);
    expect(err).toBe(
      'study.yaml:7:3: confounders policy must be one of flag, exclude, cut-window, drop-days, got "exlcude"; did you mean "exclude"?\n',
    );
  });

  test('an event without a security, which only a confounder may be', async () => {
    const { code, err } = await run({ ...sound, 'events.csv': withKind('other,2026-02-17,,') });
    expect(code).toBe(1);
    expect(err).toBe(
      'events.csv:3:security: security of event "other" must name one symbol or several, got nothing; only a confounder may name none: it then counts against every security\n',
    );
  });

  test('a confounder without a security, and one outside the prices, are noted at their lines', async () => {
    const rows = 'fomc,2026-02-17,,confounder\nold,2001-02-16,AAA,confounder';
    const folder = folderOf({ ...sound, 'events.csv': withKind(rows) });
    const { code, out } = await eventstudy('check', join(folder, 'study.yaml'));
    expect(code).toBe(0);
    const said = out.replaceAll(`${folder}/`, '').replaceAll(/\s+/g, ' ');
    expect(said).toContain('note events.csv:3: fomc names no security, so it counts against every one');
    expect(said).toContain('note events.csv:4: old is held against no observation');
  });

  test('confounders alone leave nothing to study', async () => {
    const rows = 'event_id,announced_at,security,kind\nfomc,2026-02-17,,confounder\n';
    const { code, err } = await run({ ...sound, 'events.csv': rows });
    expect(code).toBe(1);
    expect(err).toContain('fomc is excluded: confounder (names no security, so it counts against every one)');
  });

  test('two events of one security on the same date are counted once, and that is noted', async () => {
    const folder = folderOf({ ...sound, 'events.csv': withKind('twin,2026-02-16,AAA,') });
    const { code, out } = await eventstudy('check', join(folder, 'study.yaml'));
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('twin:AAA (with launch:AAA)');
  });
});
