import { expect, test } from 'vitest';
import { QuestionError } from '../../../src/errors/error.ts';
import { prepare } from '../../../src/study/prepare.ts';
import { everything } from '../../../src/study/run.ts';
import type { SettingsInput } from '../../../src/study/settings.ts';
import { curveStudy } from './made-up.ts';

const keyPlaces = { '': { file: 'study.yaml', line: 1, column: '1' } };
const told = (specifications: SettingsInput['specifications']) =>
  prepare(curveStudy(1, specifications, { keyPlaces }), everything).findings.filter(
    ({ code }) => code === 'no-room',
  );

test('an event day or an estimation window that fits the prices of no observation is warned of at its key', () => {
  expect(told({ eventDays: [0, -1000] })).toEqual([
    {
      severity: 'warning',
      code: 'no-room',
      file: 'study.yaml',
      line: 1,
      column: '1',
      message:
        'specifications eventDays[1] must have room for its windows in the prices of an observation at least, got -1000; remove it, or add prices',
    },
  ]);
  const windows: [number, number][] = [
    [-40, -11],
    [-400, -11],
  ];
  expect(told({ estimationWindows: windows }).map(({ message }) => message)).toEqual([
    expect.stringContaining('estimationWindows[1]'),
  ]);
});

test('those that fit, those that rules put, and a study that asks for no curve are not spoken of', () => {
  expect(told({ eventDays: [0, -110, { nonSession: 'previous' }] })).toEqual([]);
  expect(told(undefined)).toEqual([]);
  // Of a study that has no room itself its observations say why.
  const cramped = curveStudy(1, { eventDays: [0, -1] }, { estimationWindow: [-400, -11] });
  expect(prepare(cramped, everything).findings.filter(({ code }) => code === 'no-room')).toEqual([]);
});

test('a curve of which nothing fits is a wrong question', () => {
  expect(() => told({ eventDays: [-1000] })).toThrow(QuestionError);
  expect(() => told({ estimationWindows: [[-400, -11]] })).toThrow('specifications estimationWindows[0]');
  expect(told({ eventDays: [-1000, { nonSession: 'previous' }] })).toMatchObject([{ severity: 'warning' }]);
});
