import { datedColumns } from './dated-columns.ts';
import type { FactorFormat } from './factor-format.ts';
import { kennethFrench } from './kenneth-french.ts';

/** The forms factor files come in, by id. */
export const factorFormats = {
  'dated-columns': datedColumns,
  'kenneth-french': kennethFrench,
} as const satisfies Record<string, FactorFormat>;
