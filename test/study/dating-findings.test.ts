import { describe, expect, test } from 'vitest';
import { arrayOf } from '../../src/numeric/list.ts';
import { runBlock } from '../../src/study/block.ts';
import { datingFindings } from '../../src/study/dating-findings.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything, runStudy } from '../../src/study/run.ts';
import { piecesOf } from '../../src/table/pieced-table.ts';
import { dateOf, eventOn, market, studyOf } from './made-up.ts';
import { tablesOf } from './tables/observations/rows-of.ts';

/** A jump of a quarter on session 60: of S0 only, unless said otherwise. */
const jumpy = (securities = 1) => market(8, securities, 90, (_, t) => (t === 60 ? 0.25 : 0));
const findingsOf = (...question: Parameters<typeof studyOf>) =>
  runStudy(studyOf(...question)).findings.filter(({ code }) => /date|scan/.test(code));

describe('a date the scan speaks against', () => {
  test('is warned of at the line of its event, with the session that reacts', () => {
    const events = [eventOn(61, 'S0', { event_id: 'late' }), eventOn(60, 'S0', { event_id: 'right' })];
    const own = { eventsSource: { file: 'events.csv', lines: [7, 8] } };
    expect(findingsOf(jumpy(), events, own)).toEqual([
      {
        severity: 'warning',
        about: 'results',
        code: 'doubtful-date',
        symbol: 'S0',
        date: dateOf(60),
        file: 'events.csv',
        line: 7,
        message: `late:S0: the reaction is on ${dateOf(60)}, one session before day 0: the stated date is probably late`,
      },
    ]);
  });

  test('is not called late where it reacts itself and is only read as after the close', () => {
    const said = `S0: the reaction is on ${dateOf(60)}, the stated date itself, one session before day 0: the announcement was probably before its close`;
    const messages = (own: object, question: object = {}) =>
      findingsOf(jumpy(), [eventOn(60, 'S0', { event_id: 'e', ...own })], question).map(
        ({ message }) => message,
      );
    const policy = { eventDay: { unknownTime: 'next-session' } };
    expect(messages({}, policy)).toEqual([`e:${said}`]);
    expect(messages({ announced_at: `${dateOf(60)} after-close` })).toEqual([`e:${said}`]);
    expect(messages({}, { eventDay: { unknownTime: 'both' } })).toEqual([
      `e:S0@next-session:${said.slice(3)}`,
    ]);
  });

  test('is warned of once, whatever the number of models, and not at all without the table', () => {
    const events = [eventOn(61, 'S0')];
    expect(findingsOf(jumpy(), events, { models: ['market-model', 'mean-adjusted'] })).toHaveLength(1);
    expect(findingsOf(jumpy(), events, { tables: ['events', 'windows'] })).toEqual([]);
  });

  test('is one of a sentence where they are many', () => {
    const symbols = Array.from({ length: 25 }, (_, i) => `S${i}`).join(' ');
    const [finding, ...others] = findingsOf(jumpy(25), [eventOn(61, symbols)]);
    expect(others).toEqual([]);
    expect(finding!.message).toMatch(/^2[0-5] of 25 observations react on another session than day 0/);
  });
});

test('a scan that the estimation window leaves shorter is noted, with how far it goes', () => {
  const own = { eventWindow: [-1, 1], estimationWindow: [-40, -4] };
  expect(findingsOf(jumpy(), [eventOn(60, 'S0')], own)).toMatchObject([
    {
      severity: 'note',
      code: 'scan-shortened',
      message: expect.stringContaining('the reaction scan begins 3 before it instead of 5'),
    },
  ]);
});

test('scans in pieces say what scans at once say', () => {
  const events = [59, 60, 61].map((session) => eventOn(session, 'S0 S1', { event_id: `on ${session}` }));
  const { context, observations } = prepare(studyOf(jumpy(2), events), everything);
  const blocks = arrayOf(observations).map((one) => runBlock([one], context).rows);
  const { reaction_scan: scans } = tablesOf(...blocks);
  expect([...piecesOf(scans)]).toHaveLength(6);
  const found = datingFindings(scans, observations, context);
  expect(found.map(({ message }) => message.slice(0, 9))).toEqual([
    'on 59:S0:',
    'on 59:S1:',
    'on 61:S0:',
    'on 61:S1:',
  ]);
  const { reaction_scan: whole } = tablesOf(runBlock(arrayOf(observations), context).rows);
  expect(datingFindings(whole, observations, context)).toEqual(found);
});
