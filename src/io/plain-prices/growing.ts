const FIRST_LENGTH = 1024;

type Numbers = Float64Array | Int32Array;

/** A column of numbers that grows as rows come, by doubling: at most twice its final size is held. */
export class Growing<T extends Numbers> {
  #values: T;
  length = 0;

  constructor(readonly make: new (length: number) => T) {
    this.#values = new make(FIRST_LENGTH);
  }

  push(value: number): void {
    if (this.length === this.#values.length) this.#grow();
    this.#values[this.length++] = value;
  }

  /** The values so far, in an array of their own length. */
  finish(): T {
    return this.#values.slice(0, this.length) as T;
  }

  #grow(): void {
    const longer = new this.make(2 * this.length);
    longer.set(this.#values);
    this.#values = longer;
  }
}
