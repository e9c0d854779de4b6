import { must } from '../../errors/message.ts';
import type { FilesJudgement } from './judgement.ts';
import type { RawPrices } from './raw.ts';

/** A symbol that two files give: which one is meant is for the user to say. */
export const oneFileASymbol: FilesJudgement = {
  of: 'files',
  judge: (all) => {
    const bySymbol = new Map<string, RawPrices[]>();
    for (const rows of all) bySymbol.set(rows.symbol, [...(bySymbol.get(rows.symbol) ?? []), rows]);
    return [...bySymbol.values()].flatMap(([first, ...others]) =>
      others.map(({ symbol, file }) => {
        const message = must({
          what: symbol,
          legal: 'have its prices in one file',
          given: `${first!.file} and ${file}`,
          remedy: 'leave one of them out of prices in the study file',
        });
        return { severity: 'error', code: 'one-file-a-symbol', message, file, symbol };
      }),
    );
  },
};
