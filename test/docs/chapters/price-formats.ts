import type { PriceFormat } from '../../../src/io/price-formats/price-format.ts';
import { priceFormats } from '../../../src/io/price-formats/registry.ts';
import { type Chapter, membersOf } from '../chapter.ts';

export const priceFileFormats: Chapter = {
  title: 'Price files',
  introduction: 'The forms of price files that are recognised by their header, without options.',
  registry: ['io/price-formats/registry.ts', 'priceFormats'],
  members: membersOf<PriceFormat>(priceFormats, ({ name, header, dateOrder, reference }) => ({
    name,
    facts: [
      ['header', header],
      ['order of dates', dateOrder ?? 'as the dates of the file show'],
      ['source', reference],
    ],
  })),
};
