import { describe, expect, test } from 'vitest';
import { checkStrategy, type Strategy } from '../../../src/backtest/strategy.ts';
import { exitsSaid } from '../../../src/report/backtest/exits.ts';

const said = (own: Strategy) =>
  exitsSaid(checkStrategy({ exit: { sessions: 5, at: 'close' }, ...own }).value!);
const planned = 'A trade is left at the close of the session 5 sessions after its entry at the open';

describe('a trade is left', () => {
  test('as planned, where nothing else is asked for', () => {
    expect(said({})).toBe(`${planned}.`);
  });

  test('at a loss, a gain or a fall from its best close, each as it was written', () => {
    expect(said({ stop: 0.05, target: 0.0825, trailingStop: 0.06 })).toBe(
      `${planned}; before that at a loss of 5 % (stop) or a gain of 8.25 % (target) or a fall of 6 % from its best close (trailing stop), filled at the open where it is jumped over.`,
    );
  });

  test('by the price its levels are counted from, where that is not the entry', () => {
    expect(said({ stop: 0.05, stopsFrom: 'last-close' })).toContain(
      'a loss of 5 % from the last close of a session before the entry (stop)',
    );
  });

  test('by the mean of the fills, where an order may be filled over several sessions', () => {
    const inParts = { volumeCap: 0.1, blocked: { action: 'carry' } } as const;
    const mean = 'is the mean of its fills so far.';
    expect(said({ ...inParts, stop: 0.05 })).toContain(mean);
    expect(said({ ...inParts, stop: 0.05, stopsFrom: 'last-close' })).not.toContain(mean);
    expect(said({ volumeCap: 0.1, stop: 0.05 })).not.toContain(mean);
    expect(said(inParts)).not.toContain(mean);
  });

  test('for want of a move, be it a gain or a small loss that was asked for', () => {
    expect(said({ timeStop: { sessions: 2, unless: 0.01 } })).toBe(
      `${planned}. One whose return is below 1 % at the close 2 sessions after its entry is left at the next open (time stop).`,
    );
    expect(said({ timeStop: { sessions: 1, unless: -0.005 } })).toContain(
      'below −0.5 % at the close 1 session after',
    );
  });
});
