import { benchmarkSentences } from '../benchmark-contrasts.ts';
import { observationNames } from '../observations.ts';
import { curveSaid, toldCurves } from '../specification-sentences.ts';
import { voiceOf } from '../voice.ts';
import { modelName } from '../words.ts';
import type { Block } from './block.ts';
import type { Telling } from './telling.ts';

/** Whether the conclusion hangs on a choice: of the benchmark, or of anything else the specification curve varies. */
export function robustnessBlocks(telling: Telling): Block[] {
  return [...benchmarkBlocks(telling), ...curveBlocks(telling)];
}

function benchmarkBlocks({ result, selection }: Telling): Block[] {
  const voice = voiceOf(result);
  if (result.tables.benchmarks.length === 0) return [];
  const { contrasts, lags } = benchmarkSentences(selection.chosen, result);
  const agreed = voice.say`No benchmark changes the sign of a significant CAR, nor its significance.`;
  return [
    {
      kind: 'heading',
      text: voice.say`Beside other benchmarks`,
      detail: voice.word(modelName(result.tables.benchmarks.columns.model[0]!)),
    },
    {
      kind: 'list',
      items: [...(contrasts.length > 0 ? contrasts : [agreed]), ...lags],
    },
  ];
}

/** The curve that is drawn first stands here; the others are among the charts. */
function curveBlocks({ result, selection, figures }: Telling): Block[] {
  const voice = voiceOf(result);
  const curves = toldCurves(result);
  if (curves.size === 0) return [];
  const names = new Map(observationNames(voice, selection.chosen));
  names.set('all', voice.say`Mean CAR of the whole sample`);
  const items = [...curves].flatMap(([subject, { summary, choices }]) => {
    const name = names.get(subject);
    return name === undefined ? [] : [curveSaid(name, summary, choices, result)];
  });
  const drawn = figures.filter(({ chart }) => chart === 'specification-curve').slice(0, 1);
  return [
    {
      kind: 'panel',
      title: voice.say`Every way the study could have been done`,
      blocks: [
        { kind: 'figures', figures: drawn },
        { kind: 'list', items },
      ],
    },
  ];
}
