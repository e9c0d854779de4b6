import type { RivalKind } from '../../../audit/rivals.ts';
import { rivalWindow } from '../../../study/rivals.ts';
import { windowName } from '../../numbers.ts';
import { citing, listed, type Sentence, sentence } from '../prose.ts';
import type { SettingSentences } from './setting-sentences.ts';

/** Which other events count against an observation, where, and what they change. */
export const confounders: SettingSentences = ({ settings, tables }) => {
  const { kinds, policy } = settings.confounders;
  const near = `within the sessions ${windowName(...rivalWindow(settings))} relative to day 0`;
  const treated = {
    flag: `Those ${near} are told and change nothing`,
    exclude: `Observations with one ${near} are excluded`,
    'cut-window': `The event window is cut from the day of those ${near} outwards, and observations with one on day 0 are excluded`,
    'drop-days': 'The days they fall on, and the days after, are left out of the estimation window',
  } as const satisfies Record<typeof policy, string>;
  const said = kinds.map((kind): Sentence => [rivalKinds[kind]]);
  return [
    [
      'Other events that may have moved the price',
      ...citing(OTHER_NEWS),
      ' are taken to be ',
      ...listed(said),
      '.',
    ],
    [`${treated[policy]}.`],
    ...(policy === 'flag' || tables.without_confounders.length === 0 ? [] : [UNTREATED]),
  ];
};

const UNTREATED: Sentence = [
  'The result with and without them is of observations as if nothing had been done about them: none is excluded or cut, and no day left out.',
];

const OTHER_NEWS =
  'McWilliams & Siegel (1997), Event studies in management research: theoretical and empirical issues, AMJ 40; Sorescu, Warren & Ertekin (2017), Event study methodology in the marketing literature: an overview, JAMS 45';

const rivalKinds = {
  confounder: 'events marked as confounders',
  'linked-event': 'events of another listing of the firm',
  'own-event': 'other events of the security',
} as const satisfies Record<RivalKind, string>;

/** Whether observations of one firm that see the same days are counted once, and how they are tested together. */
export const dependent: SettingSentences = ({ settings, tables }) => [
  settings.dependent === 'count-once'
    ? sentence`Observations of one firm whose event windows share dates are counted once in the samples: the first stands for all.`
    : sentence`Every observation is counted in the samples, observations of one firm whose event windows share dates among them.`,
  ...(tables.joint_tests.length === 0
    ? []
    : [
        sentence`Several events of a security in such windows are tested together by one regression with a variable for each event day.`,
      ]),
];
