import { expect, test } from 'vitest';
import { correlationFaults } from '../../../src/study/settings/correlation.ts';

const messagesOf = (
  correlation: 'calendar' | 'overlap' | 'same-day',
  eventWindow: readonly [number, number],
) => correlationFaults({ correlation, eventWindow }).map(({ message }) => message);

test('pairs of the same day 0 ask for an event window that holds it', () => {
  expect(messagesOf('same-day', [1, 5])).toEqual([
    'eventWindow must hold day 0 for correlation: same-day, got [1,5]; widen it; windows may leave day 0 out',
  ]);
  expect(messagesOf('same-day', [-9, -2])).toHaveLength(1);
  expect(messagesOf('same-day', [0, 0])).toEqual([]);
});

test('other pairs ask for nothing', () => {
  expect([...messagesOf('overlap', [1, 5]), ...messagesOf('calendar', [1, 5])]).toEqual([]);
});
