import { diagnostics } from '../../inference/diagnostics/registry.ts';
import { truncated } from '../display-width.ts';
import { levelSaid, pSaid, pValue } from '../numbers.ts';
import { plain } from '../plain.ts';
import { groupedBy, type RowOf, rowsIn } from '../rows.ts';
import { type Voice, voiceOf } from '../voice.ts';
import { modelWithin, nameIn } from '../words.ts';
import type { Chart, ChartInput, Drawing } from './chart.ts';
import { namedReadouts } from './readouts.ts';
import { colors, framed } from './theme.ts';

type Row = RowOf<'diagnostics'>;

/** One diagnostic over all observations, the smallest p first. */
interface Diagnosed {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** The axis ends here; what is smaller is drawn at its end. */
const SMALLEST = 0.0001;
/** So many observations are told of each diagnostic, those it says most against. */
const TOLD = 8;
/** Letters of their names. */
const LETTERS = 36;

/** What the residuals of the estimation windows say against the models. */
export const residuals: Chart = {
  name: 'Residual diagnostics',
  section: 'samples',
  explanation: ({ result: { settings } }) =>
    voiceOf({ settings })
      .say`Dots: the p of each diagnostic on the residuals of each observation’s estimation window; left of the dashed line, in orange, the model is doubted at ${levelSaid(1 - settings.confidence)}. About that share of dots lies there by chance alone, which is no cause for doubt. The share of zero returns has no p and is in the table diagnostics.`,
  draw(input) {
    const known = rowsIn(input.result.tables.diagnostics, ({ p_value: p }, row) => !Number.isNaN(p[row]!));
    return [...groupedBy(known, ({ model }) => model)].map(([model, rows]) => drawing(input, model, rows));
  },
};

function drawing({ plot, result }: ChartInput, model: string, rows: readonly Row[]): Drawing {
  const voice = voiceOf(result);
  const level = 1 - result.settings.confidence;
  const byName = groupedBy(rows, ({ diagnostic }) => voice.word(nameIn(diagnostics, diagnostic)));
  const all = [...byName].map(([name, own]): Diagnosed => {
    return { name, rows: own.toSorted((a, b) => a.p_value - b.p_value) };
  });
  const dots = all.flatMap(({ name, rows: own }) => own.map((row) => ({ name, p: row.p_value })));
  const marks = [
    plot.gridX({ strokeOpacity: 0.12, ticks: [0.0001, 0.001, 0.01, 0.1, 1] }),
    plot.axisX([0.0001, 0.001, 0.01, 0.1, 1], {
      label: null,
      tickSize: 3,
      tickFormat: (p: number) => (p > SMALLEST ? `${p}` : `< ${p}`),
    }),
    plot.axisY({ label: null, tickSize: 0 }),
    plot.ruleX([level], { stroke: colors.eventDay, strokeDasharray: '5 4', strokeWidth: 1.5 }),
    plot.dot(dots, {
      x: ({ p }: (typeof dots)[number]) => Math.max(SMALLEST, p),
      y: 'name',
      r: 4,
      fill: ({ p }: (typeof dots)[number]) => (p < level ? colors.eventDay : colors.quiet),
      fillOpacity: 0.75,
    }),
    namedReadouts(plot, all, { y: 'name' }, (one) => told(voice, one, level)),
  ];
  const observations = new Set(rows.map(({ observation }) => observation)).size;
  const title = voice.say`Residual diagnostics: ${voice.counted(observations, 'observation')}`;
  const subtitle = voice.say`p of each diagnostic, ${modelWithin(voice, model)}`;
  const doubted = all.map((one) => `${one.name} ${below(one, level)}`).join(', ');
  return {
    subject: 'all',
    name: [model],
    alt: voice.say`${title}. ${subtitle}; observations below ${levelSaid(level)}: ${doubted}.`,
    options: framed(plot, { title, subtitle }, marks, {
      color: { type: 'identity' },
      height: 102 + 24 * all.length,
      marginLeft: 170,
      x: { type: 'log', domain: [SMALLEST, 1] },
      y: { type: 'band', domain: all.map(({ name }) => name) },
    }),
  };
}

function told(voice: Voice, one: Diagnosed, level: number): string[] {
  const { rows } = one;
  const left = rows.length - TOLD;
  return [
    voice.say`${one.name}: ${below(one, level)} of ${rows.length} below ${levelSaid(level)}`,
    ...rows
      .slice(0, TOLD)
      .map((row) => `${truncated(plain(row.observation), LETTERS)} ${pSaid(row.p_value)}`),
    ...(left > 0 ? [voice.say`and ${left} more, p ${pValue(rows[TOLD]!.p_value)} and above`] : []),
  ];
}

function below({ rows }: Diagnosed, level: number): number {
  return rows.filter(({ p_value: p }) => p < level).length;
}
