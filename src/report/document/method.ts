import { tests } from '../../inference/registry.ts';
import type { TestStatistic } from '../../inference/test-statistic.ts';
import type { ExpectedReturnModel } from '../../models/model.ts';
import { models } from '../../models/registry.ts';
import { rivalWindow } from '../../study/rivals.ts';
import type { Settings } from '../../study/settings.ts';
import type { Table } from '../../table/table.ts';
import { eventDaySaid } from '../event-day.ts';
import { count, share, windowName } from '../numbers.ts';
import { plain } from '../plain.ts';
import { gapWords, rivalPolicyWords } from '../words.ts';
import type { Block } from './block.ts';
import type { Telling } from './telling.ts';

/** How the study was done, its settings in words, and where its methods are described. */
export function methodBlocks({ result: { settings, securities, tables } }: Telling): Block[] {
  const compared = securities.filter(({ benchmark }) => benchmark !== undefined);
  const items = [
    `Returns are ${settings.returns} returns of ${settings.priceColumn === 'adj_close' ? 'adjusted closes where the files have them' : 'closes'}; ${gapWords(settings.gaps)}. Nothing is filled in.`,
    settings.sessions === 'exchange'
      ? 'Sessions are those of the calendar of each exchange.'
      : 'Sessions are the dates found in the price files.',
    `Day 0 is the first session whose close comes after the announcement. ${eventDaySaid(settings.eventDay)}`,
    ...settings.models.map(modelSaid),
    `Models are estimated on sessions ${windowName(...settings.estimationWindow)} from day 0, at least ${count(settings.minimumObservations)} of them; the event window is ${windowName(...settings.eventWindow)}.`,
    settings.benchmarkClose === 'last-known'
      ? 'The benchmark of a session is its last close known by then.'
      : 'The benchmark of a session is its close of the same date.',
    `Standard errors include the forecast error; p-values are ${alternativeWords[settings.alternative]}; intervals and bands are at ${share(settings.confidence)}.`,
    settings.missingEventDay === 'keep'
      ? 'An observation without a return on some day of the event window is kept for the days it has.'
      : 'An observation without a return on some day of the event window is excluded.',
    `Rivals (${settings.confounders.kinds.join(', ')}) within ${windowName(...rivalWindow(settings))} of day 0 ${rivalPolicyWords(settings.confounders.policy)}.`,
    settings.dependent === 'count-once'
      ? 'Observations of one firm whose event windows share dates are counted once in the samples.'
      : 'Every observation counts in the samples, those of one firm that share dates, too.',
    ...(compared.length === 0
      ? []
      : [
          `Benchmarks: ${compared.map(({ symbol, benchmark }) => plain(`${symbol} with ${benchmark}`)).join(', ')}.`,
        ]),
    ...scanSaid(tables.reaction_scan, settings),
    ...testsSaid(tables.tests),
    `Seed of everything drawn at random: ${settings.seed}.`,
  ];
  return [{ kind: 'list', items }];
}

const alternativeWords = {
  'two-sided': 'two-sided',
  greater: 'one-sided, for positive abnormal returns',
  less: 'one-sided, for negative abnormal returns',
} as const;

function modelSaid(id: string): string {
  const model = (models as Readonly<Record<string, ExpectedReturnModel>>)[id];
  return model === undefined ? `Model: ${id}.` : `${model.name}: ${model.formula}. ${model.reference}.`;
}

/** How dates are doubted, where the study scanned for reactions. */
function scanSaid({ length }: Table<'reaction_scan'>, { confidence, dateSensitivity }: Settings): string[] {
  if (length === 0) return [];
  const standsOut = `In a reaction scan a session stands out where its p, two-sided and after Šidák for all sessions looked at, is at most ${share(1 - confidence)}`;
  const doubted = `a date is doubted where day 0 does not stand out and a session within ${count(dateSensitivity.reach)} of it does`;
  const source =
    'the posterior is after Ball & Torous (1988), Investigating security-price performance in the presence of event-date uncertainty, JFE 22, with a jump of 3 s';
  return [
    `${standsOut}; ${doubted}; no date is moved. Runs of the estimation window overlap, so their p stands beside; ${source}.`,
  ];
}

/** The tests the study was asked for, each with its source. */
function testsSaid({ columns }: Table<'tests'>): string[] {
  const known: Readonly<Record<string, TestStatistic>> = tests;
  return [...new Set(columns.test)].flatMap((id) => {
    const test = known[id];
    return test === undefined ? [] : [`${test.name}: ${test.reference}.`];
  });
}
