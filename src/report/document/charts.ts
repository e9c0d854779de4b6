import type { Chart } from '../charts/chart.ts';
import { subjectOf } from '../charts/claim.ts';
import { charts } from '../charts/registry.ts';
import { isContradictory } from '../claim-cases.ts';
import type { Figure } from '../figures.ts';
import { plain } from '../plain.ts';
import { rowsIn } from '../rows.ts';
import type { Block } from './block.ts';
import type { Telling } from './telling.ts';

/** The charts that are not in the finding already: claims, samples, then each observation with its price beside it. */
export function chartBlocks({ figures, cases, selection, result }: Telling): Block[] {
  const shown = new Set(cases.filter(isContradictory).map(subjectOf));
  const claims = figures.filter(({ chart, subject }) => chart === 'claim' && !shown.has(subject));
  const samples = figures.filter(({ chart }) => chart === 'caar');
  const drawable = new Set(
    rowsIn(result.tables.averages)
      .filter(({ n }) => n >= 2)
      .map(({ group, model }) => JSON.stringify([group, model])),
  );
  const groups = drawable.size - samples.length;
  const curves = figures.filter(({ chart }) => chart === 'specification-curve').slice(1); // the first is in the finding
  const single = selection.chosen.flatMap(({ event }) =>
    figures.filter(
      ({ chart, subject }) =>
        subject === event.observation &&
        chart !== 'claim' &&
        chart !== 'caar' &&
        chart !== 'specification-curve',
    ),
  );
  const many =
    selection.left === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: `Drawn one by one are the ${selection.chosen.length} observations with the largest standardised abnormal return; ${selection.left} more are in the tables.`,
          } as const,
        ];
  return [
    ...explained(claims, result),
    ...explained(samples, result),
    ...(groups > 0
      ? [{ kind: 'paragraph', text: `${groups} more samples are in averages.csv.` } as const]
      : []),
    ...explained(curves, result),
    ...(single.length === 0 ? [] : many),
    ...explained(single, result),
  ];
}

/** Figures, how each kind among them is read said above. */
function explained(figures: readonly Figure[], result: Telling['result']): Block[] {
  if (figures.length === 0) return [];
  const kinds = [...new Set(figures.map(({ chart }) => chart))];
  const items = kinds.map((id) => {
    const chart: Chart = charts[id];
    return `${chart.name}. ${plain(chart.explanation({ result }))}`;
  });
  return [...items.map((text) => ({ kind: 'paragraph', text }) as const), { kind: 'figures', figures }];
}
