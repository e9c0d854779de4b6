import { clauses } from './chinese/clauses.ts';
import { inputs } from './chinese/inputs.ts';
import { reasons } from './chinese/reasons.ts';
import { phrases } from './chinese/registry.ts';
import { typeset } from './chinese/typesetting.ts';
import type { Language } from './language.ts';

/** Simplified Chinese, by the terms the field's Chinese textbooks use; AR, CAR and test statistics keep their letters. */
export const chinese: Language = {
  name: '简体中文',
  tag: 'zh-Hans',
  dates: { long: 'yyyy年M月d日EEEE', table: 'yyyy-MM-dd EEE', axis: 'M月d日', weekday: 'EEE' },
  sentences: Object.assign({}, ...Object.values(phrases)),
  clauses: { ...clauses, ...inputs, ...reasons },
  typeset,
};
