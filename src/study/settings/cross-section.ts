import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import type { DayRange } from '../../events/windows.ts';
import { covariances } from '../../inference/cross-section/covariance.ts';
import * as z from '../zod.ts';
import { range } from './range.ts';

/** The regression of CARs on characteristics. */
export const crossSection = z.strictObject({
  window: range.default([0, 0]).describe('Window the CARs are of, inside the event window'),
  regressors: z
    .array(z.string())
    .min(1)
    .meta({ uniqueItems: true })
    .describe('Columns of the characteristics; a constant is added'),
  covariance: z
    .enum(covariances)
    .default('HC3')
    .describe(
      'How standard errors are made: robust (HC1, HC3), classical, or clustered by event date with the factor G/(G − 1)·(n − 1)/(n − k)',
    ),
  weights: z
    .enum(['none', 'inverse-variance'])
    .default('none')
    .describe('Each observation alike, or by 1/Var(CAR)'),
});

interface CrossSectionDays {
  readonly crossSection?: z.output<typeof crossSection> | undefined;
  readonly eventWindow: DayRange;
}

/** A cross-section of a window that is none, or reaches out of the event window. */
export function crossSectionFaults({ crossSection: asked, eventWindow }: CrossSectionDays): Finding[] {
  if (asked === undefined) return [];
  const [from, to] = asked.window;
  if (eventWindow[0] <= from && from <= to && to <= eventWindow[1]) return [];
  const message = must({
    what: 'crossSection window',
    legal: `lie inside the event window [${eventWindow}]`,
    given: asked.window,
  });
  return [{ severity: 'error', code: 'window', column: 'crossSection/window', message }];
}
