import type { FactorFormat } from './factor-format.ts';

/** A date column and one column a factor; the unit is for the reader to tell. */
export const datedColumns: FactorFormat = {
  name: 'date, one column a factor',
  read(lines) {
    const header = lines[0]?.split(',').map((name) => name.trim()) ?? [];
    const date = header.findIndex((name) => name.toLowerCase() === 'date');
    if (date < 0) return undefined;
    const withoutDate = (fields: readonly string[]) => fields.filter((_, i) => i !== date);
    return {
      names: withoutDate(header),
      rows: lines.slice(1).flatMap((text, i) => {
        const fields = text.split(',').map((field) => field.trim());
        return text.trim() === '' ? [] : [{ line: i + 2, date: fields[date]!, fields: withoutDate(fields) }];
      }),
    };
  },
};
