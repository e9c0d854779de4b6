import type { Chart, ChartInput, Drawing } from './charts/chart.ts';
import { type ChartId, charts } from './charts/registry.ts';
import type { Figure } from './figure.ts';
import { distinctNames } from './file-name.ts';
import { plain } from './plain.ts';
import type { ReportInput } from './report.ts';
import { selectCases } from './selection.ts';
import { openPlotter, type Plotter } from './svg.ts';
import { voiceOf } from './voice.ts';

/** What is told one by one, and every claim: what a report reads from a result before it draws. */
type Read = Pick<ChartInput, 'selection' | 'cases'>;

/** Every chart of a report, in the order of the registry. */
export async function drawFigures(
  input: ReportInput,
  { selection, cases }: Read,
): Promise<Figure<ChartId>[]> {
  const { plot, render } = await openPlotter();
  const shared = { ...input, plot, selection, cases: selectCases(cases) };
  const voice = voiceOf(input.result);
  const drawings = Object.entries<Chart>(charts).map(([id, chart]) => {
    const drawn = chart.draw(shared).map((one) => ({ ...one, alt: voice.set(one.alt) }));
    return [id as ChartId, drawn] as const;
  });
  return named(drawings, render);
}

/** Drawings as figures, each of a name of its own. */
export function named<Id extends string>(
  drawings: readonly (readonly [id: Id, drawn: readonly Drawing[]])[],
  render: Plotter['render'],
): Figure<Id>[] {
  const nameOf = distinctNames();
  return drawings.flatMap(([id, drawn]) =>
    drawn.map(({ subject, name, alt, options }): Figure<Id> => {
      return { chart: id, subject, name: nameOf([id, ...name]), alt: plain(alt), svg: render(options, alt) };
    }),
  );
}
