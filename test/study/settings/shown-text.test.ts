import { expect, test } from 'vitest';
import { everything } from '../../../src/study/run.ts';
import { checkSettings } from '../../../src/study/settings.ts';

const said = (settings: object) =>
  checkSettings({ returns: 'simple', ...settings }, everything).faults.map(({ message }) => message);

test('a blank title or notice would be an empty heading: it is refused', () => {
  expect(said({ title: '', notice: '' })).toEqual([
    'title must have at least 1 character, got nothing',
    'notice must have at least 1 character, got nothing',
  ]);
  expect(said({ title: ' ', notice: '\n\n', report: { titles: { report: ' ', windows: '\t' } } })).toEqual([
    'title must have at least 1 character that shows, got " "',
    'notice must have at least 1 character that shows, got "\\u000a\\u000a"',
    'report titles windows must have at least 1 character that shows, got "\\u0009"',
    'report titles report must have at least 1 character that shows, got " "',
  ]);
});

test('any other is taken as it is written', () => {
  expect(said({ title: ' A ', notice: '–', report: { titles: { report: '研究' } } })).toEqual([]);
});
