import { expect, it } from 'vitest';
import { xshg } from '../../../src/time/exchanges/xshg.ts';

it('closes at 15:00, its symbols end in .SS', () => {
  expect(xshg.hours.close).toBe(900);
  expect(xshg.suffixes).toEqual(['.SS']);
});
