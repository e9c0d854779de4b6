import type { Finding } from '../../errors/finding.ts';
import { someOf } from '../../errors/some-of.ts';
import { needsBenchmark } from '../../models/model.ts';
import type { Security } from '../../prices/security.ts';
import type { Prepared } from '../prepare.ts';
import { securitiesOf } from '../securities.ts';
import { type BenchmarkChoice, benchmarkChoices } from './choices.ts';
import { isCurveWanted } from './plan.ts';

/**
 * Notes of the securities for which two benchmarks of a specification curve are one, as where it names the own of each and
 * an index that is the own of some: in the curves of these what it makes of that index counts twice.
 */
export function sameBenchmarks(study: Prepared): Finding[] {
  const { context, specified, events, securities } = study;
  if (context.settings.specifications === undefined || !isCurveWanted(context)) return [];
  if (!specified.some(({ model }) => needsBenchmark(model))) return [];
  const members = securitiesOf(events, securities);
  const choices = benchmarkChoices(study);
  return choices.flatMap((choice, i) =>
    choices.slice(0, i).flatMap((before): Finding[] => {
      const same = members.filter((one) => {
        const benchmark = benchmarkUnder(choice, one);
        return benchmark !== undefined && benchmark === benchmarkUnder(before, one);
      });
      if (same.length === 0) return [];
      const names = someOf(same, ({ symbol }) => symbol);
      const message = `the benchmarks ${before.label} and ${choice.label} of specifications are one for ${names}: specifications count twice there`;
      return [{ severity: 'note', code: 'same-benchmark', message }];
    }),
  );
}

function benchmarkUnder({ comparison }: BenchmarkChoice, security: Security): string | undefined {
  const chosen = comparison(security);
  return chosen === undefined ? security.benchmark : chosen.benchmark;
}
