import type { SettingsInput } from '../../../src/study/settings.ts';
import type { Study } from '../../../src/study/study.ts';
import { dateOf, market, studyOf } from '../made-up.ts';

/** Where two events fall among made-up sessions. */
export const sessions = { a: 150, b: 155 } as const;

/** A study of two events on S0 and S1, with S2 as a second index, and this curve. */
export function curveStudy(
  seed: number,
  specifications: SettingsInput['specifications'],
  own: Partial<Study> = {},
  shift = 0,
): Study {
  const events = Object.entries(sessions).map(([event_id, session], i) => ({
    event_id,
    announced_at: dateOf(session + shift),
    security: `S${i}`,
  }));
  const tables = ['specifications', 'specification_tests', 'specification_choices', 'windows', 'tests'];
  return studyOf(market(seed, 3, 170), events, {
    tables,
    tests: ['cross-sectional-t'],
    ...(specifications === undefined ? {} : { specifications }),
    ...own,
  });
}
