import { glossary } from '../../../src/table/glossary.ts';
import { schemas, simulationSchemas, type TableSchema } from '../../../src/table/schemas.ts';
import { tradingSchemas } from '../../../src/table/trading.ts';
import { unitIn } from '../../../src/table/units.ts';
import { type Chapter, membersOf } from '../chapter.ts';
import { plain, table } from '../markdown.ts';

export const resultTables: Chapter = {
  title: 'Tables',
  introduction:
    'What a study, a simulation or a backtest gives: columns of equal length, fractions and never percent, missing numbers NaN (empty' +
    ' in CSV), dates ISO, instants UTC.',
  members: membersOf<TableSchema>(
    { ...schemas, ...simulationSchemas, ...tradingSchemas },
    ({ grain, columns }, id) => ({
      name: `One row per ${grain}`,
      facts: [],
      sections: [
        [
          'Columns',
          table(
            ['column', 'unit', 'meaning'],
            columns.map((name) => [`\`${name}\``, plain(unitIn(id, name)), plain(glossary[name].meaning)]),
          ),
        ],
      ],
    }),
  ),
};
