import { type Finding, many } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';

/**
 * What one judgement finds on one symbol, row by row; of very many the first rows whole, and how many rows there are.
 * A row has a finding for each of its columns that is at fault.
 */
export function listed(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= many) return findings;
  const next = firstOfRow(findings, many);
  const told = findings.slice(0, findings.indexOf(next));
  const count = rowsIn(findings);
  const first = rowsIn(told);
  const { severity, code, file, line, symbol, date } = next;
  const message = must({
    what: `rows of ${symbol} with this fault`,
    legal: 'be none',
    given: count,
    remedy: `the first ${first} are listed, the others begin on ${date}`,
  });
  const value = String(count - first);
  const place = file === undefined || line === undefined ? {} : { file, line };
  return [
    ...told,
    {
      severity,
      code,
      ...place,
      ...(symbol === undefined ? {} : { symbol }),
      ...(date === undefined ? {} : { date }),
      value,
      message,
    },
  ];
}

/** The first finding on the row that the one at a position is on. */
function firstOfRow(findings: readonly Finding[], position: number): Finding {
  const row = rowOf(findings[position]!);
  return findings.find((finding) => rowOf(finding) === row)!;
}

function rowsIn(findings: readonly Finding[]): number {
  return new Set(findings.map(rowOf)).size;
}

/** The line of a row; of a series made in code, its date. */
function rowOf({ line, date }: Finding): number | string | undefined {
  return line ?? date;
}
