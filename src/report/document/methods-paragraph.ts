import { methodsParagraphs } from '../methods/paragraph.ts';
import { citedIn } from '../methods/prose.ts';
import type { ReportInput } from '../report.ts';
import { voiceOf } from '../voice.ts';
import type { Block } from './block.ts';

/** What stands above the paragraphs in a language they are not told in. */
const ONLY_ENGLISH = 'The paragraphs on methods are in English, as papers quote them.';

/** The paragraphs on methods, to be copied into a paper, and what they cite. */
export function paragraphBlocks(input: ReportInput): Block[] {
  const voice = voiceOf(input.result);
  const paragraphs = methodsParagraphs(input);
  const sentences = paragraphs.flatMap((one) => one.sentences);
  return [
    ...(voice.language.tag === 'en' ? [] : [{ kind: 'paragraph', text: voice.word(ONLY_ENGLISH) } as const]),
    ...paragraphs.map((one): Block => ({ kind: 'prose', ...one })),
    { kind: 'references', references: citedIn(sentences) },
  ];
}
