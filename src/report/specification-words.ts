/** What a dimension of a specification curve is called. */
const dimensions: Readonly<Record<string, string>> = {
  benchmark: 'benchmark',
  estimation_window: 'estimation window',
  event_day: 'event day',
  model: 'model',
  returns: 'kind of returns',
  window: 'window',
};

export function dimensionWords(dimension: string): string {
  return dimensions[dimension] ?? dimension;
}

/**
 * A choice as a sentence says it.
 *
 * @example
 * choiceWords('window', '[-1, 1]'); // 'the window [−1, 1]'
 */
export function choiceWords(dimension: string, choice: string): string {
  switch (dimension) {
    case 'benchmark':
      return choice === 'own' ? "each security's own benchmark" : `the benchmark ${choice}`;
    case 'event_day':
      return placementWords(choice);
    case 'estimation_window':
    case 'window':
      return `the ${dimensionWords(dimension)} ${choiceLabel(choice)}`;
    case 'returns':
      return `${choice} returns`;
    default:
      return `the ${choice}`;
  }
}

/** A choice for the margin of a chart: true minus signs. */
export function choiceLabel(choice: string): string {
  return /^[[\d,\s\]-]+$/.test(choice) ? choice.replaceAll('-', '−') : choice;
}

function placementWords(shift: string): string {
  const sessions = Math.abs(Number(shift));
  if (Number.isNaN(sessions)) return `day 0 by the rule ${shift}`;
  if (sessions === 0) return 'day 0 where the study puts it';
  const side = Number(shift) < 0 ? 'earlier' : 'later';
  return sessions === 1 ? `day 0 one session ${side}` : `day 0 ${sessions} sessions ${side}`;
}
