import type { Chart, ChartSection } from '../charts/chart.ts';
import { subjectOf } from '../charts/claim.ts';
import { charts } from '../charts/registry.ts';
import { isContradictory } from '../claim-cases.ts';
import { plain } from '../plain.ts';
import { rowsIn } from '../rows.ts';
import type { Selection } from '../selection.ts';
import { type Voice, voiceOf } from '../voice.ts';
import type { Block } from './block.ts';
import type { Telling } from './telling.ts';

/** The charts that are not in the finding already: claims, samples, then each observation with its price beside it. */
export function chartBlocks({ figures, cases, selection, result }: Telling): Block[] {
  const voice = voiceOf(result);
  const shown = new Set(cases.filter(isContradictory).map(subjectOf));
  const of = (section: ChartSection) => figures.filter(({ chart }) => charts[chart].section === section);
  const claims = of('claims').filter(({ subject }) => !shown.has(subject));
  const averages = figures.filter(({ chart }) => chart === 'caar');
  const drawable = new Set(
    rowsIn(result.tables.averages)
      .filter(({ n }) => n >= 2)
      .map(({ group, model }) => JSON.stringify([group, model])),
  );
  const groups = drawable.size - averages.length;
  const curves = of('choices').slice(1); // the first is in the finding
  const single = selection.chosen.flatMap(({ event }) =>
    of('observations').filter(({ subject }) => subject === event.observation),
  );
  const many =
    selection.left === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: drawnSaid(voice, selection),
          } as const,
        ];
  return [
    ...explained(claims, result),
    ...explained(of('samples'), result),
    ...(groups > 0
      ? [
          {
            kind: 'paragraph',
            text: voice.say`The table averages has ${voice.counted(groups, 'more sample')}.`,
          } as const,
        ]
      : []),
    ...explained(curves, result),
    ...(single.length === 0 ? [] : many),
    ...explained(single, result),
  ];
}

/** Which of many observations are drawn. */
function drawnSaid(voice: Voice, { chosen, left, isRanked }: Selection): string {
  return isRanked
    ? voice.say`Drawn one by one are the ${chosen.length} observations with the largest standardised abnormal return; the tables have ${left} more.`
    : voice.say`Drawn one by one are the first ${chosen.length} observations; the tables have ${left} more.`;
}

/** Figures, how each kind among them is read said above. */
function explained(figures: Telling['figures'], result: Telling['result']): Block[] {
  if (figures.length === 0) return [];
  const voice = voiceOf(result);
  const kinds = [...new Set(figures.map(({ chart }) => chart))];
  const paragraphs = kinds.map((id): Block => {
    const chart: Chart = charts[id];
    const text = voice.say`${voice.word(chart.name)}. ${plain(chart.explanation({ result }))}`;
    const onPage = chart.onPage?.({ result });
    return onPage === undefined ? { kind: 'paragraph', text } : { kind: 'paragraph', text, onPage };
  });
  return [...paragraphs, { kind: 'figures', figures }];
}
