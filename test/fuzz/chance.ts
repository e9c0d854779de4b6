import { uniformsOf } from '../../src/numeric/random.ts';

/** What one case leaves to chance; the same for the same seed and number, whatever was drawn for other cases. */
export class Chance {
  readonly #uniform: (place: number) => number;
  #drawn = 0;

  constructor(seed: number, number: number) {
    this.#uniform = uniformsOf(seed, number);
  }

  /** A whole number, 0 or more, below a count. */
  below(count: number): number {
    return Math.floor(this.#uniform(this.#drawn++) * count);
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)]!;
  }
}
