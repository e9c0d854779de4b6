import type { Figure } from '../figure.ts';
import type { Sentence } from '../methods/prose.ts';
import type { Reference } from '../methods/reference.ts';
import type { PaperTable } from '../paper/paper-table.ts';
import type { Voice } from '../voice.ts';

/** How a cell or a word is meant: what holds, what does not, what matters less. */
export type Tone = 'good' | 'bad' | 'quiet';

export type Cell =
  | string
  | {
      readonly text: string;
      readonly tone?: Tone;
      /** Behind the text: how significant it is. */
      readonly stars?: string;
    };

export interface Column {
  readonly header: string;
  /** Set right, so that digits stand below each other. */
  readonly isNumber?: boolean;
  /** Kept on one line: dates, ids. */
  readonly isWhole?: boolean;
}

/** A table of a document; every row has one cell a column, the first says what the row is about. */
export interface TableBlock {
  readonly kind: 'table';
  /** The table of results behind it; absent where it is made for the document alone. */
  readonly of?: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Said below: what is left out, and where it is. */
  readonly note?: string;
}

/** One piece of a report, whatever it is written in. Text is plain; each format escapes it. */
export type Block =
  /** `onPage` is said on a page alone, where scripts run. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly onPage?: string }
  | { readonly kind: 'heading'; readonly text: string; readonly detail: string }
  | { readonly kind: 'prose'; readonly title: string; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'references'; readonly references: readonly Reference[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'figures'; readonly figures: readonly Figure[] }
  | { readonly kind: 'panel'; readonly title: string; readonly blocks: readonly Block[] }
  | TableBlock;

export interface Section {
  /** Part of a link: letters and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A report before it is written: what is said, in order. */
export interface ReportDocument {
  readonly title: string;
  /** The voice it is told in, for what a format says of its own. */
  readonly voice: Voice;
  /** What a reader must know first. */
  readonly notice: string | undefined;
  /** One line below the title. */
  readonly summary: string;
  readonly sections: readonly Section[];
  /** Every chart drawn, each a file of its own where a format refers to them. */
  readonly figures: readonly Figure[];
  /** Tables as journals print them. */
  readonly papers: readonly PaperTable[];
}

/** The text of a cell, stars and all. */
export function cellText(cell: Cell): string {
  return typeof cell === 'string' ? cell : `${cell.text}${cell.stars ?? ''}`;
}
