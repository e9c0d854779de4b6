import { type Finding, place } from '../../../errors/finding.ts';
import type { StudyResult } from '../../../study/result.ts';
import { plain } from '../../plain.ts';
import type { TableBlock } from '../block.ts';
import { shown, text } from './shown.ts';

const gravest = { error: 0, warning: 1, note: 2 } as const;

/** What was noticed about the inputs, the gravest first. */
export function findingsTable({ findings }: StudyResult): TableBlock[] {
  const rows = findings.toSorted((a, b) => gravest[a.severity] - gravest[b.severity]);
  const columns = [
    text<Finding>('Kind', ({ severity }) => ({
      text: severity,
      tone: severity === 'note' ? 'quiet' : 'bad',
    })),
    text<Finding>('Where', (finding) => plain(place(finding))),
    text<Finding>('What', ({ message }) => plain(message)),
  ];
  return shown('What was noticed about the inputs', rows, columns, 'data_quality');
}
