import { describe, expect, test } from 'vitest';
import type { RowOf } from '../../src/report/rows.ts';
import { curveSaid, hangsOn, toldCurves } from '../../src/report/specification-sentences.ts';
import { usualVoice } from '../../src/report/voice.ts';
import { v4Robustness } from './made-up.ts';

const { result } = v4Robustness;
const curves = toldCurves(result);
const { summary, choices } = curves.get('v4:0981.HK')!;

describe('a specification curve in words', () => {
  test('is its range, its joint test, and the choice it hangs on most', () => {
    expect(curveSaid('SMIC', summary, choices, result)).toBe(
      'SMIC: 4 specifications give +3.00 % to +15.00 %, the middle one +9.00 %; 50 % are significant at 5 %. ' +
        'Placed on 199 earlier sessions instead, a median as extreme comes up with p = 0.0150. ' +
        'The conclusion hangs most on the event day: significant in 100 % of the specifications that put day 0 on Friday 24 April 2026, in 0 % of those that put day 0 on Thursday 23 April 2026.',
    );
  });

  test('of one specification is that one, significant or not', () => {
    const only = { ...summary, specifications: 1, share_significant: 1 };
    expect(curveSaid('SMIC', only, [], result)).toMatch(
      /^SMIC: The only specification gives \+9\.00 % \(significant at 5 %\)\. /,
    );
    expect(curveSaid('SMIC', { ...only, share_significant: 0 }, [], result)).toContain(
      '(not significant at 5 %). ',
    );
  });

  test('tells a small level as it is, and in Chinese why there is no estimate', () => {
    const told = (settings: Partial<typeof result.settings>, own = summary) =>
      curveSaid('SMIC', own, [], { ...result, settings: { ...result.settings, ...settings } });
    expect(told({ confidence: 0.9999 })).toContain('50 % are significant at 0.01 %.');
    const none = { ...summary, specifications: 0, reason: 'no specification has an estimate' };
    const report = { ...result.settings.report, language: 'zh' } as const;
    expect(told({ report }, none)).toBe('SMIC: 没有设定给出估计值.');
  });

  test('of a sample names event days by their distance, for they have no one date', () => {
    expect(hangsOn(usualVoice, curves.get('all')!.choices)).toContain(
      'in 0 % of those with day 0 one session earlier',
    );
  });

  test('says where no choice matters, and where there was none', () => {
    const alike = choices.map((row): RowOf<'specification_choices'> => ({ ...row, share_significant: 0.5 }));
    expect(hangsOn(usualVoice, alike)).toBe('No single choice moves that share by as much as a tenth.');
    expect(hangsOn(usualVoice, [])).toBe('Only one choice was tried.');
  });

  test('says nothing of choices whose table was not made: that only one was tried is not known', () => {
    const settings = { ...result.settings, tables: ['specification_tests'] };
    const said = curveSaid('SMIC', summary, [], { ...result, settings });
    expect(said).toMatch(/a median as extreme comes up with p = 0\.0150\.$/);
    expect(curveSaid('SMIC', summary, [], result)).toMatch(/ Only one choice was tried\.$/);
  });

  test('says why it is not tested, or has no estimate', () => {
    const reason = 'no earlier session has room';
    const untested = { ...summary, p_value: Number.NaN, reason };
    expect(curveSaid('SMIC', untested, [], result)).toContain(
      'not tested as a whole: no earlier session has room.',
    );
    expect(curveSaid('SMIC', { ...untested, specifications: 0 }, [], result)).toBe(`SMIC: ${reason}.`);
  });
});
