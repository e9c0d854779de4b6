import { vocabulary } from './phrases.ts';

/** How a claim limits its figure. */
export type Bound = 'about' | 'at-least' | 'nearly' | 'over' | 'under';

/** What a word before a figure says; a filler such as `by` says nothing. */
export interface Sense {
  readonly direction?: 1 | -1;
  readonly bound?: Bound;
  /** The most it moved at any time of the session. */
  readonly isExtreme?: true;
  readonly isBetween?: true;
}

/** Each verb as the press writes it: now, then, and in a list of movers. */
const rises =
  'up add adds added advance advances advanced climb climbs climbed gain gains gained jump jumps jumped leap leaps leapt rallied rallies rally rise rises rising rose soar soars soared spike spikes spiked surge surges surged';
const falls =
  'down decline declines declined dive dives dived drop drops dropped fall falls falling fell lose loses lost plummet plummets plummeted plunge plunges plunged shed sheds sank sink sinks slide slides slid slip slips slipped slump slumps slumped tumble tumbles tumbled';

/** The words that may stand before a figure. */
export const senses = vocabulary<Sense>([
  [
    { direction: 1 },
    [
      ...rises.split(' '),
      ...'涨 漲 升 上涨 上漲 上升 大涨 大漲 大升 飙升 飆升 急升 急涨 急漲 暴涨 暴漲 劲升 勁升'.split(' '),
    ],
  ],
  [{ direction: -1 }, [...falls.split(' '), ...'跌 挫 下跌 下挫 大跌 急跌 急挫 重挫 暴跌'.split(' ')]],
  [
    { bound: 'over' },
    ['over', 'above', 'more than', 'greater than', 'upwards of', '逾', '超', '超过', '超過', '多于', '多於'],
  ],
  [{ bound: 'at-least' }, ['at least', 'no less than', 'not less than', '至少', '不少于', '不少於']],
  [{ bound: 'under' }, ['under', 'below', 'less than', '不足', '不到']],
  [{ bound: 'nearly' }, ['nearly', 'almost', 'close to', '近', '将近', '將近', '接近']],
  [{ bound: 'about' }, ['about', 'around', 'approximately', 'roughly', 'some', '约', '約', '大约', '大約']],
  [{ isExtreme: true }, ['as much as', 'up to', 'by as much as', '一度', '曾', '最多', '盘中', '盤中']],
  [{ isBetween: true }, ['between']],
  [{}, ['by', 'a', 'of']],
]);

/** Words that join the ends of a range, and those of a range that begins with `between`. */
export const rangeWords = vocabulary([[true, ['to', '至', '到']]]);
export const betweenWords = vocabulary([[true, ['and', 'to', '至', '到']]]);

/** The word that joins two claims. */
export const joiningWords = vocabulary([[true, ['and', '而']]]);

/** Words of the extreme of a session that stand after the figure. */
export const extremeWords = vocabulary([
  [true, ['intraday', 'during the session', 'at its peak', 'at its best', 'at its worst']],
]);

/** Words that begin a horizon, and its units. A day is a session: what is counted are days of trading. */
export const horizonWords = vocabulary([
  [true, ['over', 'in', 'within', 'after', 'over the', 'in the', 'across']],
]);
export const sessionWords = vocabulary([
  [
    true,
    [
      'session',
      'sessions',
      'day',
      'days',
      'trading day',
      'trading days',
      'trading session',
      'trading sessions',
    ],
  ],
]);

export const countWords = vocabulary(
  'one two three four five six seven eight nine ten'.split(' ').map((word, i) => [i + 1, [word]] as const),
);
