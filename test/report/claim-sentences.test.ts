import { describe, expect, test } from 'vitest';
import type { ReturnKind } from '../../src/prices/returns.ts';
import { type ClaimCase, claimCases, type Reading } from '../../src/report/claim-cases.ts';
import { claimTold, listingSaid } from '../../src/report/claim-sentences.ts';
import { usualVoice } from '../../src/report/voice.ts';
import { listing, measured, readTwice, resultOf, v4ReadTwice, v4Tables } from './made-up.ts';

const [told] = claimCases(resultOf({ ...v4Tables, claims: [...v4Tables.claims, ...measured, ...listing] }));
const [reading] = told!.readings;
const figures = {
  abnormal_return: 0.0963,
  abnormal_share: 0.962,
  statistic: 3.6,
  p_value: 0.0004,
  difference: 0.0001,
  explained: 'rounding',
};

/** The first reading of the story with other figures on day 0. */
function saying(
  own: Partial<NonNullable<Reading['dayZero']>>,
  form: Partial<ClaimCase> = {},
  returns: ReturnKind = 'simple',
): string {
  const dayZero = { ...reading!.dayZero!, ...figures, ...own };
  return claimTold(
    usualVoice,
    { ...told!, ...form },
    { ...reading!, dayZero, verdict: 'supported' },
    returns,
  );
}

test('a claim is told whole: verdict, move, what is abnormal, bases that agree, the other listing', () => {
  expect(saying({})).toBe(
    'SMIC (0981.HK), “+10%” (v4): supported. ' +
      'Measured as close over the previous close, it moved +10.01 % on Friday 24 April 2026: +0.01 percentage points off, which rounding explains. ' +
      'Abnormal: +9.63 % (96.2 % of the return, t = 3.60, p = 0.0004). ' +
      'That session agrees with it on: close over the open +11.44 %. ' +
      'Its listing 688981.SS moved +4.70 %, which would not bear the claim out.',
  );
});

describe('the difference is said as what it is', () => {
  test('of a figure: exact, rounding or more', () => {
    expect(saying({ explained: 'exact' })).toContain('2026, exactly as claimed. ');
    expect(saying({ explained: '', difference: -0.0386 })).toContain(
      ': −3.86 percentage points off, more than rounding explains. ',
    );
  });

  test('of a range: inside, at its end by rounding, or outside', () => {
    const range = { form: 'range' } as const;
    expect(saying({ explained: 'range' }, range)).toContain(', inside the range claimed. ');
    expect(saying({}, range)).toContain(
      ': +0.01 percentage points outside the range claimed, which rounding explains. ',
    );
    expect(saying({ explained: '' }, range)).toContain('from the nearest end of the range claimed. ');
  });

  test('of a bound: on its side or not, and no rounding', () => {
    const bound = { form: 'bound' } as const;
    expect(saying({ explained: 'bound' }, bound)).toContain('from the figure, on the side claimed. ');
    expect(saying({ explained: '' }, bound)).toContain('from the figure claimed. ');
  });
});

describe('what is abnormal', () => {
  test('has no share where the return is against it, or next to nothing', () => {
    for (const abnormal_share of [-1.14, 31, Number.NaN])
      expect(saying({ abnormal_share })).toContain('Abnormal: +9.63 % (t = 3.60, p = 0.0004). ');
  });

  test('is a share of the log return where the study takes those, which is not what was observed', () => {
    expect(saying({}, {}, 'log')).toContain('(96.2 % of the log return of +10.01 %, t = 3.60, p = 0.0004). ');
    expect(saying({ abnormal_share: -1 }, {}, 'log')).toContain('Abnormal: +9.63 % (t = 3.60, p = 0.0004). ');
  });

  test('stands beside a claim on another basis as what it is', () => {
    expect(saying({ basis: 'gap' }, { basis: 'gap' })).toContain(
      'Measured as open over the previous close, it moved +10.01 %',
    );
    expect(saying({ basis: 'gap' })).toContain(
      'From close to close the session was abnormal by +9.63 % (t = 3.60, p = 0.0004). ',
    );
  });

  test('is not known of events that are not studied', () => {
    expect(saying({ abnormal_return: Number.NaN })).toContain('How much of it is abnormal is not known. ');
  });
});

test('a move over several sessions is told from its first', () => {
  expect(saying({}, { horizon: 3 })).toContain('it moved +10.01 % over 3 sessions from Friday 24 April 2026');
});

test('a claim that cannot be checked says why and no more', () => {
  const blank = { ...reading!, dayZero: undefined, otherBases: [], listings: [] };
  const verdict = 'cannot be checked: prices of XHKG run from 2026-01-02 to 2026-03-31';
  expect(claimTold(usualVoice, told!, { ...blank, verdict }, 'simple')).toBe(
    'SMIC (0981.HK), “+10%” (v4): cannot be checked: prices of XHKG run from Friday 2 January 2026 to Tuesday 31 March 2026.',
  );
});

test('a listing with another day 0 is told its date, one that did not trade why nothing is known of it', () => {
  const [row] = reading!.listings;
  expect(listingSaid(usualVoice, row!, '2026-04-23')).toContain(
    'moved +4.70 % on Friday 24 April 2026, which',
  );
  const verdict = 'other listing 688981.SS: cannot be checked: no move is known on any session around it';
  expect(listingSaid(usualVoice, { ...row!, observed: Number.NaN, verdict })).toBe(
    'Its listing 688981.SS: cannot be checked: no move is known on any session around it',
  );
});

test('the claim of a second reading of a date is told with what tells that apart', () => {
  const [twice] = claimCases(resultOf({ ...v4ReadTwice, events: readTwice }));
  const said = twice!.readings.map((one) => claimTold(usualVoice, twice!, one, 'simple'));
  expect(said.map((text) => text.slice(0, 48))).toEqual([
    'SMIC (0981.HK), “+10%” (v4): seen. Measured as c',
    'SMIC (0981.HK), “+10%” (v4@next-session): seen. ',
  ]);
});
