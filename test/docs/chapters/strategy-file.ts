import { strategySchema } from '../../../src/backtest/strategy.ts';
import * as z from '../../../src/study/zod.ts';
import type { Chapter } from '../chapter.ts';
import { keysOf } from '../keys.ts';

export const strategyFile: Chapter = {
  title: 'The strategy file',
  introduction: [
    'A study file with a `strategy`, or a `strategy` beside the path of a `study`, for `eventstudy backtest`. The keys of' +
      ' a strategy:',
    keysOf(z.toJSONSchema(strategySchema, { io: 'input' })),
  ].join('\n\n'),
  members: {},
};
