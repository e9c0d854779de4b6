import { isInstalled, notInstalled } from '../installed.ts';
import { FONT_FAMILY, FONT_PACKAGE, withFont } from './font.ts';

const FILES = 'figures/*.png';

export const RASTERISER = '@resvg/resvg-js';

/** Turns charts into pictures. */
export type Rasterise = (svg: string) => Uint8Array;

/**
 * Lends what turns charts into PNG, dark on white. The font comes with it and no font of the machine is looked at, so
 * the same chart gives the same bytes everywhere.
 *
 * @param width pixels; the height follows the chart
 * @throws QuestionError where the packages for it are not installed
 * @example
 * await rasterising(1470, async (png) => png(svg)); // Uint8Array
 */
export async function rasterising<T>(width: number, make: (png: Rasterise) => Promise<T>): Promise<T> {
  const { Resvg } = await loaded();
  if (!isInstalled(FONT_PACKAGE)) throw notInstalled(FONT_PACKAGE, FILES);
  return withFont((fontFiles) => {
    const font = {
      fontFiles: [...fontFiles],
      loadSystemFonts: false,
      defaultFontFamily: FONT_FAMILY,
      sansSerifFamily: FONT_FAMILY,
    };
    const fitTo = { mode: 'width', value: width } as const;
    return make((svg) => new Resvg(onPaper(svg), { font, fitTo }).render().asPng());
  });
}

/** The rasteriser knows neither style sheets of the screen nor the colour of the page: ink and paper are given. */
function onPaper(svg: string): string {
  return withLatinQuotes(svg)
    .replace(/<style>[^<]*<\/style>/g, '')
    .replaceAll('var(--paper, #fff)', '#ffffff')
    .replace(/<svg /, '<svg color="#1f2328" ')
    .replace(/<svg [^<>]*>/, (opening) => `${opening}<rect width="100%" height="100%" fill="#ffffff"/>`);
}

/** The font sets curly quotes as wide as Chinese has them: where no Chinese stands, straight ones take their place. */
function withLatinQuotes(svg: string): string {
  if (/\p{Script=Han}/u.test(svg)) return svg;
  return svg.replace(/[“”]/g, '&quot;').replace(/[‘’]/g, '&#39;');
}

async function loaded(): Promise<typeof import('@resvg/resvg-js')> {
  try {
    return await import('@resvg/resvg-js');
  } catch {
    throw notInstalled(RASTERISER, FILES);
  }
}
