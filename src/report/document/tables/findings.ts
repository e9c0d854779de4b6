import { type Finding, place } from '../../../errors/finding.ts';
import type { StudyResult } from '../../../study/result.ts';
import { plain } from '../../plain.ts';
import { voiceOf } from '../../voice.ts';
import type { TableBlock } from '../block.ts';
import { text } from './shown.ts';
import { told } from './told.ts';

const gravest = { error: 0, warning: 1, note: 2 } as const;

/** What was noticed about inputs and results, the gravest first. */
export function findingsTable(result: StudyResult): TableBlock[] {
  const voice = voiceOf(result);
  const rows = result.findings.toSorted((a, b) => gravest[a.severity] - gravest[b.severity]);
  const columns = [
    text<Finding>(
      'Kind',
      ({ severity }) => ({
        text: voice.word(severity),
        tone: severity === 'note' ? 'quiet' : 'bad',
      }),
      'severity',
    ),
    text<Finding>('Where', (finding) => plain(place(finding)), 'file', 'line', 'column'),
    text<Finding>('What', ({ message }) => voice.quoted(plain(message), (iso) => iso), 'message'),
  ];
  return told(result, 'What was noticed', rows, columns, 'data_quality');
}
