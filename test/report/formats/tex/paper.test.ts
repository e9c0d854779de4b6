import { expect, test } from 'vitest';
import { paperTable } from '../../../../src/report/formats/tex/paper.ts';
import { usualVoice } from '../../../../src/report/voice.ts';

const table = {
  id: 'averages',
  title: 'Averages & more',
  stub: 'Window',
  columns: ['Market model', 'n'],
  panels: [
    {
      title: 'Group 1',
      rows: [
        {
          label: '[0, 0]',
          detail: 'v4_1',
          cells: [
            { value: '-12.34', stars: '***', error: '2.00' },
            { value: '9', stars: '' },
          ],
        },
      ],
    },
  ],
  notes: 'In percent, 5 % of them.',
};

test('estimates stand over their errors in brackets, decimals below each other, stars raised', () => {
  const tex = paperTable(usualVoice, table);
  expect(tex).toContain(
    'S[table-format=-2.2,table-space-text-pre={(},table-space-text-post={\\sym{***}}]S[table-format=1.0]',
  );
  expect(tex).toContain('Window & {Market model} & {n} \\\\\n\\midrule\n');
  expect(tex).toContain('\\multicolumn{3}{@{}l}{\\emph{Group 1}} \\\\\n');
  expect(tex).toContain('{[}0, 0{]} & -12.34\\sym{***} & 9 \\\\\nv4\\_1 & (2.00) &  \\\\\n\\bottomrule');
  expect(tex).toContain('\\caption{Averages \\& more}\\label{tab:averages}');
  expect(tex).toContain('In percent, 5~\\% of them.');
});

test('a long label is broken over lines', () => {
  const rows = [
    {
      label: 'a long label '.repeat(5),
      cells: [
        { value: '1', stars: '' },
        { value: '', stars: '' },
      ],
    },
  ];
  expect(paperTable(usualVoice, { ...table, panels: [{ rows }] })).toContain('\\parbox[t]{0.35\\linewidth}');
});
