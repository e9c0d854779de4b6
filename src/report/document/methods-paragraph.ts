import { methodsParagraph } from '../methods/paragraph.ts';
import { citedIn } from '../methods/prose.ts';
import type { ReportInput } from '../report.ts';
import type { Block } from './block.ts';

/** The paragraph on methods, to be copied into a paper, and what it cites. */
export function paragraphBlocks(input: ReportInput): Block[] {
  const sentences = methodsParagraph(input);
  return [
    { kind: 'prose', sentences },
    { kind: 'references', references: citedIn(sentences) },
  ];
}
