import { expect, test } from 'vitest';
import { knownName, knownNames } from '../../src/events/known-names.ts';

test('known names are known in any case and with anything between their words', () => {
  expect(
    knownNames(['EVENT_ID', 'Announced At', 'security', 'Note'], ['event_id', 'announced_at', 'security']),
  ).toEqual(['event_id', 'announced_at', 'security', 'Note']);
});

test('a column that has its name keeps it, as does the first of two that mean it', () => {
  expect(knownNames(['Event ID', 'event_id'], ['event_id'])).toEqual(['Event ID', 'event_id']);
  expect(knownNames(['Event ID', 'EVENT-ID'], ['event_id'])).toEqual(['event_id', 'EVENT-ID']);
});

test('a name that means none of those known means nothing', () => {
  expect(knownName(' Event-ID', ['event_id'])).toBe('event_id');
  expect(knownName('eventid', ['event_id'])).toBeUndefined();
});
