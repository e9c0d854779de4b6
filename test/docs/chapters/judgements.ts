import type { Judgement } from '../../../src/prices/gate/judgement.ts';
import { judgements } from '../../../src/prices/gate/registry.ts';
import { type Chapter, membersOf } from '../chapter.ts';

const asked: Readonly<Record<Judgement['of'], string>> = {
  files: 'all rows of all files together',
  rows: "one symbol's rows, as the file gives them",
  series: "one symbol's prices in order of time, one row a day",
  sessions: "one symbol's prices beside the sessions of its exchange",
};

export const dataQuality: Chapter = {
  title: 'Data quality',
  introduction:
    'The questions put to prices before a study may use them. What they find is told by `eventstudy check`, and stands in' +
    ' the table `data_quality` with the id as its code; nothing is changed, filled or dropped.',
  registry: ['prices/gate/registry.ts', 'judgements'],
  members: membersOf<Judgement>(judgements, (judgement, id) => ({
    name: `Code ${id}`,
    facts: [['asked of', asked[judgement.of]]],
  })),
};
