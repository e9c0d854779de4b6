import type { PreparedPrices } from './layout.ts';

/** The same prices, every file they and their findings were read from named another way. */
export function withFiles(
  { series, findings }: PreparedPrices,
  named: (file: string) => string,
): PreparedPrices {
  return {
    series: series.map((one) =>
      one.source === undefined ? one : { ...one, source: { ...one.source, file: named(one.source.file) } },
    ),
    findings: findings.map((one) => (one.file === undefined ? one : { ...one, file: named(one.file) })),
  };
}
