import type { ReportInput } from '../report.ts';
import { methodsParagraph } from './paragraph.ts';
import { citedIn, proseText } from './prose.ts';
import { referenceLine } from './reference.ts';

/** The paragraph on methods as plain text, then one line a publication it cites. */
export function methodsText(input: Pick<ReportInput, 'result' | 'version'>): string[] {
  const paragraph = methodsParagraph(input);
  return [paragraph.map(proseText).join(' '), ...citedIn(paragraph).map(referenceLine)];
}
