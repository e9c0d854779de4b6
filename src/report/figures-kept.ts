/** Figures of a price, or of a fraction of shares, below which rounding would change what it says: 0.032 is not 0.03. */
const FIGURES = 4;
/** Decimals of cents, and the most a number can be written with. */
const LEAST = 2;
const MOST = 100;

/**
 * Decimals in which numbers that stand together are told, the same for all: two, and as many more as keep four figures of
 * each, zeros at the end left out. Exchanges quote in cents above a dollar or so, and in tenths and hundredths of one below.
 *
 * @param numbers those that are missing are passed over
 * @example
 * decimalsKept([0.032, 0.0395]); // 4
 * decimalsKept([152.3, 9.949999809]); // 2
 */
export function decimalsKept(numbers: Iterable<number>): number {
  let most = LEAST;
  for (const number of numbers) most = Math.max(most, decimalsOf(number));
  return most;
}

function decimalsOf(number: number): number {
  if (!Number.isFinite(number) || number === 0) return LEAST;
  const enough = Math.min(FIGURES - 1 - Math.floor(Math.log10(Math.abs(number))), MOST);
  let decimals = LEAST;
  while (decimals < enough && Number(number.toFixed(decimals)) !== Number(number.toFixed(enough))) decimals++;
  return decimals;
}
