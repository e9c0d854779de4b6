import type { Finding } from '../../errors/finding.ts';
import { someOf } from '../../errors/some-of.ts';
import type { Prepared } from '../prepare.ts';
import { placedBy, ruleSaid } from './choices.ts';
import { isCurveWanted } from './plan.ts';

/**
 * Notes of the observations a study leaves out by its own event-day rules, where a specification's rules would place them:
 * a curve is of what the study itself has, in one way after another, so they are in no specification.
 */
export function leftOutOfCurves(study: Prepared): Finding[] {
  const { context, confronted } = study;
  const { specifications } = context.settings;
  if (specifications === undefined || !isCurveWanted(context)) return [];
  return specifications.eventDays.flatMap((rules): Finding[] => {
    if (typeof rules === 'number') return [];
    const otherwise = placedBy(rules, study);
    const left = confronted.placed.filter(({ id, reason }) => {
      const other = otherwise.get(id);
      return reason !== undefined && other !== undefined && other.reason === undefined;
    });
    if (left.length === 0) return [];
    const [are, them] = left.length === 1 ? ['observation is', 'it'] : ['observations are', 'them'];
    const message =
      `${left.length} ${are} in no specification, as the study itself excludes ${them}, though ${ruleSaid(rules)} would not: ` +
      `${someOf(left, ({ id }) => id)}; let the study include ${them}, and a specification exclude ${them}`;
    return [{ severity: 'note', code: 'in-no-specification', value: String(left.length), message }];
  });
}
