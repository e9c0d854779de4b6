import { QuestionError } from '../../errors/error.ts';
import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';

/** What is asked of draws, as far as it is. */
export interface DrawSettings {
  readonly seed?: number;
  readonly draws?: number;
  /** Sessions. */
  readonly meanBlock?: number;
  readonly confidence?: number;
}

const isWhole = (least: number) => (value: number) => Number.isSafeInteger(value) && value >= least;

const legal: Readonly<Record<keyof DrawSettings, readonly [(value: number) => boolean, string]>> = {
  seed: [isWhole(0), 'be a whole number, 0 or more'],
  draws: [isWhole(1), 'be a whole number, 1 or more'],
  meanBlock: [(value) => value >= 1 && Number.isFinite(value), 'be a number of sessions, 1 or more'],
  confidence: [(value) => value > 0 && value < 1, 'be between 0 and 1, such as 0.95'],
};

/**
 * Holds the settings of draws to what is legal.
 *
 * @throws QuestionError with all that is wrong
 */
export function checkDraws(settings: DrawSettings): void {
  const findings = (Object.keys(legal) as (keyof DrawSettings)[]).flatMap((what): Finding[] => {
    const given = settings[what];
    const [isLegal, words] = legal[what];
    if (given === undefined || isLegal(given)) return [];
    return [{ severity: 'error', code: 'draws', message: must({ what, legal: words, given }) }];
  });
  if (findings.length > 0) throw new QuestionError(findings);
}
