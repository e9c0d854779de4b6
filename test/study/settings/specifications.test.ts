import { describe, expect, test } from 'vitest';
import { models } from '../../../src/models/registry.ts';
import { everything } from '../../../src/study/run.ts';
import { specificationsOf } from '../../../src/study/settings/specifications.ts';
import { checkSettings } from '../../../src/study/settings.ts';

const faults = (specifications: object, own: object = {}) =>
  checkSettings({ returns: 'simple', specifications, ...own }, everything).faults;
const messages = (...given: Parameters<typeof faults>) => faults(...given).map(({ message }) => message);

test('a curve that names no choice has one placement of day 0 and 199 draws', () => {
  expect(specificationsOf(models).parse({})).toEqual({ eventDays: [0], draws: 199 });
});

describe('a curve is refused', () => {
  test('with a model there is not, at its key, with the nearest there is', () => {
    const [fault] = faults({ models: ['market-model', 'market-adjustd'] });
    expect(fault).toMatchObject({ column: 'specifications/models/1' });
    expect(fault!.message).toMatch(
      /^specifications models\[1\] must be one of .*did you mean "market-adjusted"\?$/,
    );
  });

  test('with an unknown choice', () => {
    expect(messages({ model: ['market-model'] })).toEqual([
      'a key of specifications must be known, got "model"; did you mean "models"? legal: models, benchmarks, estimationWindows, eventDays, returns, windows, draws',
    ]);
  });

  test('with a choice named twice', () => {
    expect(messages({ eventDays: [0, 1, 0] })[0]).toContain('name each event day once');
    expect(
      messages({
        windows: [
          [0, 1],
          [0, 1],
        ],
      })[0],
    ).toContain('name each window once');
  });

  test('with event days that are one: 0, and rules that are the study’s own', () => {
    const asked = { eventDays: [0, {}, { nonSession: 'next' }, { nonSession: 'previous' }] };
    expect(faults(asked)).toMatchObject([
      {
        code: 'repeated-event-day',
        column: 'specifications/eventDays/1',
        message:
          'specifications eventDays[1] must put day 0 elsewhere than eventDays[0], got {}; remove it: the same numbers would be counted as evidence anew',
      },
      { column: 'specifications/eventDays/2' },
    ]);
    const same = { nonSession: 'previous', suspended: 'first-trade' };
    expect(messages({ eventDays: [0, { nonSession: 'previous' }, same] })[0]).toContain(
      'elsewhere than eventDays[1]',
    );
    const own = { eventDay: { nonSession: 'previous' } };
    expect(messages({ eventDays: [0, { nonSession: 'next' }] }, own)).toEqual([]);
    expect(messages({ eventDays: [0, { nonSession: 'previous' }] }, own)).toHaveLength(1);
  });

  test('with a window out of the event window, or an estimation window that reaches into it', () => {
    expect(
      faults({
        windows: [
          [0, 1],
          [0, 30],
        ],
        estimationWindows: [[-110, -5]],
      }),
    ).toMatchObject([
      { column: 'specifications/estimationWindows/0', code: 'window' },
      { column: 'specifications/windows/1', code: 'window' },
    ]);
  });

  test('with an event day so late that the event enters its own yardstick', () => {
    expect(messages({ eventDays: [0, 10, 11] })).toEqual([
      'specifications eventDays[2] must be at most 10, so that the event does not enter its own yardstick, got 11',
    ]);
  });

  test('with an event day farther away than a century', () => {
    expect(messages({ eventDays: [-1e15] })[0]).toMatch(
      /^specifications eventDays\[0\] must be at least -25000/,
    );
  });

  test('with an estimation window of fewer sessions than estimation days are asked for', () => {
    expect(
      faults({
        estimationWindows: [
          [-200, -11],
          [-50, -20],
        ],
      }),
    ).toEqual([
      {
        severity: 'error',
        code: 'bad-value',
        column: 'specifications/estimationWindows/1',
        message:
          'specifications estimationWindows[1] must have at least 100 sessions, as minimumObservations asks, got [-50,-20]; write minimumObservations: 31 or less, or widen the window',
      },
    ]);
    expect(messages({ estimationWindows: [[-50, -20]] }, { minimumObservations: 31 })).toEqual([]);
  });

  test('with more combinations than anyone reads, and told how many there are', () => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => -i);
    const wide = Array.from({ length: 10 }, (_, i) => [-120 - i, -11]);
    const windows = Array.from({ length: 10 }, (_, i) => [-i, 0]);
    const asked = { eventDays: many(5000), estimationWindows: wide, windows, returns: ['simple', 'log'] };
    expect(messages(asked)).toEqual([
      'specifications must be at most 10000 combinations, got 1000000; 10 estimation windows × 5000 event days × 2 kinds of returns × 10 windows: shorten the longest list',
    ]);
    expect(faults(asked)[0]).toMatchObject({ column: 'specifications' });
  });
});
