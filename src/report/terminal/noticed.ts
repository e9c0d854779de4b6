import type { StudyResult } from '../../study/result.ts';
import { voiceOf } from '../voice.ts';
import { blank, type Line, line, styled } from './line.ts';

/** How much was noticed; the table of the report has as many. */
export function qualityLines({ findings, settings }: Pick<StudyResult, 'findings' | 'settings'>): Line[] {
  const voice = voiceOf({ settings });
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const [warnings, notes] = [of('warning'), of('note')];
  if (warnings + notes === 0) return [];
  const [first = '', second] = [
    ...(warnings === 0 ? [] : [voice.counted(warnings, 'warning')]),
    ...(notes === 0 ? [] : [voice.counted(notes, 'note')]),
  ];
  const said = voice.say`Noticed: ${second === undefined ? first : voice.say`${first} and ${second}`}`;
  const where = settings.tables.includes('data_quality')
    ? [
        voice.word(
          warnings + notes === 1
            ? '(the table data_quality lists it)'
            : '(the table data_quality lists them)',
        ),
      ]
    : [];
  return [blank, line(0, styled(warnings > 0 ? 'warning' : 'quiet', said), ...where)];
}
