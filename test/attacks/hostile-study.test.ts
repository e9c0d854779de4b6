import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOMParser } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { readTable } from '../../src/io/read-table.ts';
import { eventstudy, sampleStudy } from '../cli/command.ts';
import { scratchFolder } from '../io/scratch.ts';

/** A column and texts that a program may run, obey or take for its own. */
const formula = '=HYPERLINK("http://x.example","y")';
const markup = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';
const command = '\u001b]0;owned\u0007\u001b[2J\r';
const column = '=cmd|calc!A1';

describe('a study made to harm whoever reads it', () => {
  let folder = '';
  let out = '';
  const text = (name: string) => readFileSync(join(folder, 'out', name), 'utf8');

  beforeAll(async () => {
    folder = scratchFolder({});
    cpSync(fileURLToPath(new URL('../../data/', import.meta.url)), folder, { recursive: true });
    const study = readFileSync(join(folder, 'study.yaml'), 'utf8');
    const title = `title: ${JSON.stringify(markup + command)}`;
    writeFileSync(
      join(folder, 'study.yaml'),
      study.replace(/^title: .*$/m, () => title),
    );
    const cell = (value: string) => `"${value.replaceAll('"', '""')}"`;
    const rows = [
      ['event_id', 'announced_at', 'security', 'label', 'group', 'source', column, 'constructor'],
      ['../../e', '2026-04-24T02:45:51Z', '0981.HK', markup, formula, command, formula, 'a'],
      ['constructor', '2025-08-21', 'NVDA', command, 'toString', markup, '@SUM(1)', 'b'],
      [formula, '2025-08-22', 'INTC', formula, 'toString', '\\input{/etc/passwd}', '-1+1', 'c'],
    ];
    writeFileSync(join(folder, 'events.csv'), `${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`);
    const told = await eventstudy('run', join(folder, 'study.yaml'), '--out', join(folder, 'out'), '--quiet');
    expect(told).toMatchObject({ code: 0, err: '' });
    ({ out } = told);
  }, 120_000);

  test('writes nothing outside the output folder, and no file named by a text', () => {
    const names = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' });
    expect(names.length).toBeGreaterThan(20);
    expect(
      names.filter((name) => !/^(?:figures(?:\/[\w-][\w.-]*\.svg)?|[a-z_]+\.(?:\w+))$/.test(name)),
    ).toEqual([]);
    expect(existsSync(join(folder, 'e'))).toBe(false);
  });

  test('puts no element, script or handler into the page', () => {
    const page = new DOMParser().parseFromString(text('report.html'), 'text/html');
    expect(page.querySelectorAll('img, iframe, object, embed, form, base').length).toBe(0);
    expect(
      [...page.querySelectorAll('script')].every((script) => !script.textContent?.includes('alert(1)')),
    ).toBe(true);
    const handlers = [...page.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].filter(({ name }) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
    for (const name of readdirSync(join(folder, 'out/figures')))
      expect(text(`figures/${name}`)).not.toMatch(/<script|<img|onerror=(?!alert)/);
  });

  test('puts no formula into a table, not even as the name of a column, and reads the texts back', async () => {
    const csv = text('events.csv');
    expect(csv).not.toMatch(/(?:^|[,"])[=@]/m);
    const table = await readTable('events', join(folder, 'out/events.csv'));
    expect(table.columns.label).toContain(formula);
    expect(table.extra[column]).toEqual([formula, '@SUM(1)', '-1+1']);
    expect(table.extra.constructor).toEqual(['a', 'b', 'c']);
  });

  test('sends no command to the terminal', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(out.length).toBeGreaterThan(100);
  });

  test('sends none in an error either', async () => {
    const own = sampleStudy((study) => study.replace('models: [', `models: ["${'\\e[2J'}", `));
    const { code, err } = await eventstudy('run', join(own, 'study.yaml'), '--out', join(own, 'out'));
    expect(code).toBe(2);
    expect(err).toContain('\\u001b[2J');
    expect(err).not.toContain('\u001b');
  });

  test('gives TeX no command', () => {
    expect(text('report.tex')).not.toContain('\\input{/etc/passwd}');
  });
});

test('a symbol is only a name, be it that of what every object has', async () => {
  const rename = (text: string) => text.replaceAll('0981.HK', 'constructor').replaceAll('NVDA', 'toString');
  const tables = async (change: (text: string) => string) => {
    const folder = sampleStudy(change);
    for (const [from, to] of [
      ['0981.HK', 'constructor'],
      ['NVDA', 'toString'],
    ] as const) {
      const prices = readFileSync(join(folder, `simulated-prices/${from}.csv`));
      if (change('0981.HK') === 'constructor')
        writeFileSync(join(folder, `simulated-prices/${to}.csv`), prices);
    }
    writeFileSync(join(folder, 'events.csv'), change(readFileSync(join(folder, 'events.csv'), 'utf8')));
    const told = await eventstudy(
      'run',
      join(folder, 'study.yaml'),
      '--format',
      'csv',
      '--out',
      join(folder, 'out'),
    );
    expect(told.code, told.err).toBe(0);
    return ['windows', 'claims', 'tests'].map((name) =>
      readFileSync(join(folder, `out/${name}.csv`), 'utf8'),
    );
  };
  expect(await tables(rename)).toEqual((await tables((text) => text)).map(rename));
}, 120_000);

test('results do not depend on where a study lies, nor on how its path is written', async () => {
  const folder = sampleStudy();
  const quality = async (path: string) => {
    const told = await eventstudy('run', path, '--format', 'csv,html', '--out', join(folder, 'out'));
    expect(told.code, told.err).toBe(0);
    return readFileSync(join(folder, 'out/data_quality.csv'), 'utf8');
  };
  writeFileSync(join(folder, 'simulated-prices/EXTRA.csv'), 'date,close\n2026-04-24,1\n2026-04-23,2\n');
  const absolute = await quality(join(folder, 'study.yaml'));
  expect(absolute).toContain('\nsimulated-prices/EXTRA.csv,');
  expect(absolute).not.toContain(folder);
  expect(readFileSync(join(folder, 'out/report.html'), 'utf8')).not.toContain(folder);
  expect(await quality(join(folder, 'simulated-prices/../study.yaml'))).toBe(absolute);
}, 120_000);
