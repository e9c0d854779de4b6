import { type BasisId, bases } from '../../audit/bases/registry.ts';
import { basisNamed, type ClaimBasis } from '../../audit/basis.ts';
import { CLAIM_REACH } from '../../audit/claims/claim-check.ts';
import type { ClaimCase } from '../claim-cases.ts';
import { claimTold } from '../claim-sentences.ts';
import { readingId } from '../observations.ts';
import { plain } from '../plain.ts';
import type { RowOf } from '../rows.ts';
import { selectCases } from '../selection.ts';
import { type Voice, voiceOf } from '../voice.ts';
import type { Block, Cell, TableBlock } from './block.ts';
import type { Telling } from './telling.ts';

/** Every claim with what became of it: verdict, observed move, its abnormal part, other bases and listings. */
export function claimBlocks({ cases, result }: Pick<Telling, 'cases' | 'result'>): Block[] {
  const voice = voiceOf(result);
  if (cases.length === 0) return [];
  const chosen = selectCases(cases);
  const left = cases.length - chosen.length;
  const looks = Math.max(...cases.map((told) => told.looks));
  const caution = voice.say`Each claim is held against ${looks} moves (sessions and bases). Where only another basis or day supports it, that says how the claim may have been meant, not that it was: among so many one may agree by chance.`;
  const more = voice.say`The table claims has ${voice.counted(left, 'more claim')}.`;
  return [
    {
      kind: 'heading',
      text: voice.say`The claims, checked`,
      detail: voice.say`day 0 and ${CLAIM_REACH} sessions around it`,
    },
    {
      kind: 'list',
      items: chosen.flatMap((told) =>
        told.readings.map((reading) => claimTold(voice, told, reading, result.settings.returns)),
      ),
    },
    { kind: 'paragraph', text: left === 0 ? caution : `${caution} ${more}` },
    basesTable(voice, chosen),
  ];
}

/** Day 0 of every claim on every basis; green where the claim holds. */
function basesTable(voice: Voice, cases: readonly ClaimCase[]): TableBlock {
  const ids = Object.keys(bases) as BasisId[];
  return {
    kind: 'table',
    caption: voice.say`Day 0 of each claim on every basis`,
    note: voice.say`${ids.map((id) => voice.say`${voice.word(bases[id].short)}: ${nameOn(voice, bases[id])}`).join('; ')}.`,
    columns: [
      { header: voice.say`Claim` },
      { header: voice.say`Event`, isWhole: true },
      { header: voice.say`Session`, isWhole: true },
      ...ids.map((id) => ({ header: voice.word(bases[id].short), isNumber: true })),
    ],
    rows: cases.flatMap((told) =>
      told.readings.flatMap(({ event, dayZero, otherBases }): Cell[][] => {
        if (dayZero === undefined) return [];
        const byBasis = new Map([dayZero, ...otherBases].map((row) => [row.basis, row]));
        return [
          [
            `${told.securityName} ${plain(told.claim)}`,
            readingId(event),
            voice.tableDate(dayZero.date),
            ...ids.map((id) => moveCell(voice, byBasis.get(id))),
          ],
        ];
      }),
    ),
  };
}

/** What a basis is called; of a fall, where that is another. */
function nameOn(voice: Voice, basis: ClaimBasis): string {
  const [rise, fall] = ([1, -1] as const).map((direction) => voice.word(basisNamed(basis, direction)));
  return rise === fall ? rise! : voice.say`${rise!}, of a fall ${fall!}`;
}

function moveCell(voice: Voice, row: RowOf<'claims'> | undefined): Cell {
  const text = voice.move(row?.observed ?? Number.NaN);
  return row?.supported === 'true' ? { text, tone: 'good' } : text;
}
