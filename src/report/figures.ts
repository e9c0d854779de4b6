import type { Chart, ChartInput, Drawing } from './charts/chart.ts';
import { type ChartId, charts } from './charts/registry.ts';
import { claimCases } from './claim-cases.ts';
import { toldObservations } from './observations.ts';
import { plain } from './plain.ts';
import type { ReportInput } from './report.ts';
import { selectCases, selectObservations } from './selection.ts';
import { openPlotter, type Plotter, standalone } from './svg.ts';

/** One chart of a report, by the id of its kind. */
export interface Figure<Id extends string = ChartId> {
  readonly chart: Id;
  /** What it is about: an observation, a claim, a group. */
  readonly subject: string;
  /** Safe as a file name, `.svg` left out, unlike any other's. */
  readonly name: string;
  readonly alt: string;
  /** To stand in a page; takes its colours from there. */
  readonly svg: string;
}

/** What is told one by one, and every claim: what a report reads from a result before it draws. */
type Read = Pick<ChartInput, 'selection' | 'cases'>;

/** Every chart of a report, in the order of the registry. */
export async function drawFigures(input: ReportInput, { selection, cases }: Read): Promise<Figure[]> {
  const { plot, render } = await openPlotter();
  const shared = { ...input, plot, selection, cases: selectCases(cases) };
  const drawings = Object.entries<Chart>(charts).map(
    ([id, chart]) => [id as ChartId, chart.draw(shared)] as const,
  );
  return named(drawings, render);
}

/** Drawings as figures, each of a name of its own. */
export function named<Id extends string>(
  drawings: readonly (readonly [id: Id, drawn: readonly Drawing[]])[],
  render: Plotter['render'],
): Figure<Id>[] {
  const names = new Set<string>();
  return drawings.flatMap(([id, drawn]) =>
    drawn.map(({ subject, name, alt, options }): Figure<Id> => {
      const own = unlike(
        [id, ...name]
          .map(fileName)
          .filter((part) => part !== '')
          .join('-'),
        names,
      );
      names.add(own.toLowerCase());
      return { chart: id, subject, name: own, alt: plain(alt), svg: render(options, alt) };
    }),
  );
}

/**
 * The charts of a report as files of their own, `figures/<name>.svg`.
 *
 * @returns names without `.svg`, safe on every file system, and the text of each file
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const drawn = await figures({ result: runStudy(study), prices: study.prices });
 * drawn.some(({ name }) => name === 'caar-all-market-model'); // true
 */
export async function figures(input: ReportInput): Promise<{ name: string; svg: string }[]> {
  const { result } = input;
  const selection = selectObservations(toldObservations(result), result);
  const drawn = await drawFigures(input, { selection, cases: claimCases(result) });
  return drawn.map(({ name, svg }) => ({ name, svg: standalone(svg) }));
}

/**
 * A text as part of a file name: letters, digits, dots within, underscores and hyphens.
 *
 * @example
 * fileName('../deepseek v4:0981.HK'); // 'deepseek-v4-0981.HK'
 */
export function fileName(text: string): string {
  return text
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/\.{2,}/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[.-]+|(?<![.-])[.-]+$/g, '')
    .slice(0, 60);
}

/** A name no figure before it bears, on file systems that ignore case, too. */
function unlike(name: string, taken: ReadonlySet<string>): string {
  let own = name;
  for (let i = 2; taken.has(own.toLowerCase()); i++) own = `${name}-${i}`;
  return own;
}
