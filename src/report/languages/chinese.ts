import { charts } from './chinese/charts.ts';
import { clauses } from './chinese/clauses.ts';
import { findings } from './chinese/findings.ts';
import { headings } from './chinese/headings.ts';
import { names } from './chinese/names.ts';
import { notes } from './chinese/notes.ts';
import { samples } from './chinese/samples.ts';
import type { Language } from './language.ts';

/** Simplified Chinese, by the terms the field's Chinese textbooks use; AR, CAR and test statistics keep their letters. */
export const chinese: Language = {
  name: '简体中文',
  tag: 'zh-Hans',
  dates: { long: 'yyyy年M月d日 EEEE', table: 'yyyy-MM-dd EEE', axis: 'M月d日', weekday: 'EEE' },
  sentences: { ...headings, ...names, ...findings, ...samples, ...charts, ...notes },
  clauses,
};
