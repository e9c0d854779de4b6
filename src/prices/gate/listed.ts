import { type Finding, many } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';

/** What one judgement finds on one symbol; of very many the first, and how many more there are. */
export function listed(findings: readonly Finding[]): readonly Finding[] {
  const more = findings.slice(many);
  const [next] = more;
  if (next === undefined) return findings;
  const { severity, code, file, line, symbol, date } = next;
  const message = must({
    what: `rows of ${symbol} with this fault`,
    legal: 'be none',
    given: findings.length,
    remedy: `the first ${many} are listed, the others begin on ${date}`,
  });
  const value = String(more.length);
  const place = file === undefined || line === undefined ? {} : { file, line };
  return [
    ...findings.slice(0, many),
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
