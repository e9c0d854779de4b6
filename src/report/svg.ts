import { plain } from './plain.ts';

/** Observable Plot, the only place it is named. */
export type Plot = typeof import('@observablehq/plot');
export type PlotOptions = NonNullable<Parameters<Plot['plot']>[0]>;
export type Marks = NonNullable<PlotOptions['marks']>;
export type Mark = Marks[number];

/** What draws a chart: Plot for its marks, and the way from its options to text. */
export interface Plotter {
  readonly plot: Plot;
  /** The chart as SVG text, described by `label` to those who do not see it. */
  render(options: PlotOptions, label: string): string;
}

/** Opens Plot and a document to draw into. Loaded only when a chart is drawn: both take a third of a second. */
export async function openPlotter(): Promise<Plotter> {
  const [plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')]);
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return {
    plot,
    render(options, label) {
      const drawn = plot.plot({ ...options, document, className: 'chart' });
      return described(String(drawn.outerHTML), label);
    },
  };
}

/**
 * A chart as a file of its own: it follows the reader's light or dark screen, and says its namespace.
 *
 * @param svg as drawn by {@link Plotter.render}
 */
export function standalone(svg: string): string {
  const style =
    '<style>svg{--paper:#fff;color:#1f2328;background:#fff}' +
    '@media screen and (prefers-color-scheme:dark){svg{--paper:#14171c;color:#e6e9ee;background:#14171c}}</style>';
  const start = svg.indexOf('>') + 1;
  const opening = svg.slice(0, start).replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
  return `${opening}${style}${svg.slice(start)}\n`;
}

/** The label is written here rather than by Plot, whose document leaves & and < in attributes as they are. */
function described(svg: string, label: string): string {
  return svg.replace('<svg ', () => `<svg role="img" aria-label="${escapeAttribute(plain(label))}" `);
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
