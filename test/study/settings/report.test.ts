import { expect, test } from 'vitest';
import { everything } from '../../../src/study/run.ts';
import { checkSettings } from '../../../src/study/settings.ts';

const check = (report: unknown) => checkSettings({ returns: 'simple', report }, everything);

const usual = {
  unit: 'percent',
  pngWidth: 1470,
  decimals: 2,
  stars: [0.1, 0.05, 0.01],
  language: 'en',
  columns: {},
  titles: {},
};

test('reports are in English, in percent with two decimals, and stars at 10, 5 and 1 percent', () => {
  expect(check(undefined).value?.report).toEqual(usual);
  expect(check({ decimals: 3 }).value?.report).toEqual({ ...usual, decimals: 3 });
  expect(check({ stars: [] }).value?.report.stars).toEqual([]);
});

test('units that are none, decimals that are many and levels that rise are named', () => {
  const { faults } = check({ unit: 'basis-point', pngWidth: 5, decimals: 9, stars: [0.01, 0.05] });
  expect(faults.map(({ message }) => message)).toEqual([
    'report unit must be one of percent, basis-points, got "basis-point"; did you mean "basis-points"?',
    'report pngWidth must be at least 100, got 5',
    'report decimals must be at most 8, got 9',
    'report stars must fall: 0.1, 0.05, 0.01, got [0.01,0.05]',
  ]);
});

test('languages, tables and columns that are none are named with the nearest', () => {
  const { faults } = check({
    language: 'cn',
    columns: { windows: ['cra'], window: ['car'] },
    titles: { reports: 'T' },
  });
  const messages = faults.map(({ message }) => message);
  expect(messages[0]).toBe('report language must be one of en, zh, got "cn"; did you mean "en"?');
  expect(messages.join('\n')).toContain('report columns windows[0] must be one of observation,');
  expect(messages.join('\n')).toContain('got "cra"; did you mean "car"?');
  expect(messages.join('\n')).toContain(
    'a key of report columns must be known, got "window"; did you mean "windows"?',
  );
  expect(messages.join('\n')).toContain(
    'a key of report titles must be known, got "reports"; did you mean "report"?',
  );
});
