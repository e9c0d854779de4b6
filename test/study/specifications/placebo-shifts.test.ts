import { describe, expect, test } from 'vitest';
import { arrayOf } from '../../../src/numeric/list.ts';
import { prepare } from '../../../src/study/prepare.ts';
import { everything } from '../../../src/study/run.ts';
import { choicesOf } from '../../../src/study/specifications/choices.ts';
import { placeboRoom, placeboShifts } from '../../../src/study/specifications/placebo-shifts.ts';
import { subjectsOf } from '../../../src/study/specifications/subject.ts';
import { curveStudy, sessions } from './made-up.ts';

function shiftsOf(draws: number, ...given: Parameters<typeof curveStudy>) {
  const prepared = prepare(curveStudy(...given), everything);
  const { settings } = prepared.context;
  const room = placeboRoom(arrayOf(prepared.observations), choicesOf(prepared)!, settings);
  return subjectsOf(arrayOf(prepared.observations), 200).map((subject) =>
    placeboShifts(room, subject, draws),
  );
}

describe('placements of a curve where nothing happened', () => {
  test('move all observations by the same sessions, back', () => {
    const [sample] = shiftsOf(25, 1, {});
    expect(sample).toHaveLength(25);
    for (const [first, second] of sample!) {
      expect(first).toBe(second);
      expect(first).toBeGreaterThan(0);
    }
  });

  test('keep every window inside the prices and away from the events, under every specification', () => {
    const [, single] = shiftsOf(1000, 1, {
      eventDays: [-2, 0, 3],
      estimationWindows: [
        [-40, -11],
        [-60, -11],
      ],
    });
    const days = single!.map(([back]) => sessions.a - back!);
    expect(Math.min(...days)).toBe(62); // 60 sessions to estimate on, two earlier
    expect(Math.max(...days)).toBe(sessions.a - 16); // an event window of 11 sessions, reaching over 16
  });

  test('are the same for subjects that have the same room, as far as they have it', () => {
    const [sample, a, b] = shiftsOf(30, 2, {});
    const backs = (shifts: number[][] | undefined) => new Set(shifts!.map(([back]) => back!));
    const shared = [...backs(sample)].filter((back) => backs(a).has(back) && backs(b).has(back));
    expect(shared.length).toBeGreaterThan(20);
  });

  test('are different ones, however many', () => {
    const [sample] = shiftsOf(1000, 3, {});
    expect(new Set(sample!.map(String)).size).toBe(sample!.length);
  });

  test('are looked for by any number of observations', () => {
    const prepared = prepare(curveStudy(4, {}), everything);
    const placements = [{ label: '0', shifts: new Array<number>(500_000).fill(0) }];
    const choices = { ...choicesOf(prepared)!, placements };
    expect(() => placeboRoom([], choices, prepared.context.settings)).not.toThrow();
  });
});
