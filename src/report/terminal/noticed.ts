import type { ReportInput } from '../report.ts';
import type { Voice } from '../voice.ts';
import { blank, type Line, line, styled } from './line.ts';

/** How much was noticed; the table of the report has as many. */
export function qualityLines(voice: Voice, findings: ReportInput['result']['findings']): Line[] {
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const [warnings, notes] = [of('warning'), of('note')];
  if (warnings + notes === 0) return [];
  const [first = '', second] = [
    ...(warnings === 0 ? [] : [voice.counted(warnings, 'warning')]),
    ...(notes === 0 ? [] : [voice.counted(notes, 'note')]),
  ];
  const said = voice.say`Noticed: ${second === undefined ? first : voice.say`${first} and ${second}`}`;
  return [
    blank,
    line(0, styled(warnings > 0 ? 'warning' : 'quiet', said), voice.say`(data_quality.csv lists them)`),
  ];
}
