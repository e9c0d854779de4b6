import { type Finding, place, type Severity } from '../../errors/finding.ts';
import { usualVoice, type Voice } from '../voice.ts';
import { blank, type Line, line, type Style, shownLines, styled, type TerminalOptions } from './line.ts';

const styles = { error: 'bad', warning: 'warning', note: 'quiet' } as const satisfies Record<Severity, Style>;

/**
 * Warnings and notes about the inputs with their places, the gravest first, and how many findings there are of each kind.
 * Errors are counted here, and told where errors go.
 */
export function findingsText(
  findings: readonly Finding[],
  options: TerminalOptions,
  voice: Voice = usualVoice,
): string {
  const severities = Object.keys(styles) as Severity[];
  const sorted = severities.map((severity) => findings.filter((finding) => finding.severity === severity));
  const counts = severities.map((severity, i) => voice.counted(sorted[i]!.length, severity));
  const listed = sorted.flat().filter(({ severity }) => severity !== 'error');
  return shownLines(
    [
      ...listed.map((finding) => findingLine(voice, finding)),
      ...(listed.length === 0 ? [] : [blank]),
      line(0, voice.set(counts.join(', '))),
    ],
    options,
  );
}

function findingLine(voice: Voice, finding: Finding): Line {
  const where = place(finding);
  const said = voice.quoted(finding.message, (iso) => iso);
  const spans = where === '' ? [] : [styled('bold', `${where}:`)];
  return line(0, styled(styles[finding.severity], voice.word(finding.severity)), ...spans, said);
}
