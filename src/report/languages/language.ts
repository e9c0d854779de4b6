/** How dates are written, as patterns of Unicode's date fields. */
export interface DatePatterns {
  /** In a sentence, with its weekday. */
  readonly long: string;
  /** In a table: it sorts, and tells its weekday. */
  readonly table: string;
  /** On an axis of days, without its year. */
  readonly axis: string;
  /** The weekday alone, as short as it gets. */
  readonly weekday: string;
}

/** A language reports are told in. */
export interface Language {
  /** Its name in itself. */
  readonly name: string;
  /** BCP 47 tag, for `<html lang>`. */
  readonly tag: string;
  readonly dates: DatePatterns;
  /**
   * Words and sentences by their English, places of what is put into them by number: `'{0} of {1} observations'`. What
   * is not among them is told in English.
   */
  readonly sentences: Readonly<Record<string, string>>;
  /** Names with something filled in, written the same way; of two that a name is, the first. */
  readonly families: Readonly<Record<string, string>>;
  /** What the tables of a study say in English, clause by clause, written the same way. */
  readonly clauses: Readonly<Record<string, string>>;
  /** Text put together of several pieces, its marks and spaces as the language has them. */
  typeset(text: string): string;
}
