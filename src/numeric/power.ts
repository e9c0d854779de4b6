/**
 * A whole power by multiplication alone. Engines round it alike, while the last digit of their own `**` changes from one
 * version to the next, squares apart.
 *
 * @param exponent whole, 0 or more
 * @example
 * power(3, 4); // 81
 */
export function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}
