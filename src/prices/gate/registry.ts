import { adjustedCloseKnown } from './adjusted-close-known.ts';
import { adjustmentJump } from './adjustment-jump.ts';
import { conflictingRows } from './conflicting-rows.ts';
import type { Judgement } from './judgement.ts';
import { levelShift } from './level-shift.ts';
import { lonePrice } from './lone-price.ts';
import { missingSessions } from './missing-sessions.ts';
import { oneFileASymbol } from './one-file-a-symbol.ts';
import { positivePrice } from './positive-price.ts';
import { priceRange } from './price-range.ts';
import { pricedRow } from './priced-row.ts';
import { repeatedRow } from './repeated-row.ts';
import { rowOrder } from './row-order.ts';
import { sessionRow } from './session-row.ts';
import { stalePrice } from './stale-price.ts';
import { suspension } from './suspension.ts';

/** All questions put to prices, by id; the id is the code of what they find. */
export const judgements = {
  'adjusted-close-known': adjustedCloseKnown,
  'adjustment-jump': adjustmentJump,
  'conflicting-rows': conflictingRows,
  'level-shift': levelShift,
  'lone-price': lonePrice,
  'missing-sessions': missingSessions,
  'one-file-a-symbol': oneFileASymbol,
  'positive-price': positivePrice,
  'price-range': priceRange,
  'priced-row': pricedRow,
  'repeated-row': repeatedRow,
  'row-order': rowOrder,
  'session-row': sessionRow,
  'stale-price': stalePrice,
  suspension,
} as const satisfies Record<string, Judgement>;
