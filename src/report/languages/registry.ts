import type { Settings } from '../../study/settings.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import type { Language } from './language.ts';

/** The languages of the reports, by the id the setting `report: { language }` has for them. */
export const languages = {
  en: english,
  zh: chinese,
} as const satisfies Record<Settings['report']['language'], Language>;
