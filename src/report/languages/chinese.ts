import { bases } from '../../audit/bases/registry.ts';
import { basisNamed, type ClaimBasis } from '../../audit/basis.ts';
import { models } from '../../models/registry.ts';
import { clauses } from './chinese/clauses.ts';
import { families } from './chinese/families.ts';
import { inputs } from './chinese/inputs.ts';
import { names } from './chinese/names.ts';
import { reasons } from './chinese/reasons.ts';
import { phrases } from './chinese/registry.ts';
import { typeset } from './chinese/typesetting.ts';
import type { Language } from './language.ts';

/** Names that stand within what tables say: of bases and of models. Other words there may be ids. */
const namesWithin = Object.fromEntries(
  [
    ...Object.values<ClaimBasis>(bases).flatMap((basis) => [basisNamed(basis, 1), basisNamed(basis, -1)]),
    ...Object.keys(models),
  ].flatMap((name) => (Object.hasOwn(names, name) ? [[name, names[name]!]] : [])),
);

/** Simplified Chinese, by the terms the field's Chinese textbooks use; AR, CAR and test statistics keep their letters. */
export const chinese: Language = {
  name: '简体中文',
  tag: 'zh-Hans',
  dates: { long: 'yyyy年M月d日EEEE', table: 'yyyy-MM-dd EEE', axis: 'M月d日', weekday: 'EEE' },
  sentences: Object.assign({}, ...Object.values(phrases)),
  families,
  clauses: { ...clauses, ...inputs, ...reasons, ...namesWithin },
  typeset,
};
