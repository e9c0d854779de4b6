import { expect, it } from 'vitest';
import { minuteOfDay } from '../../src/time/exchange.ts';

it('counts minutes from midnight', () => {
  expect(minuteOfDay('00:00')).toBe(0);
  expect(minuteOfDay('09:30')).toBe(570);
  expect(minuteOfDay('16:00')).toBe(960);
});
