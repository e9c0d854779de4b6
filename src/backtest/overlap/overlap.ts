/** What is done with an event while trades of its security are open. */
export type OverlapAction = 'enter' | 'extend' | 'replace' | 'skip';

/** A rule for events that overlap in one security. */
export interface Overlap {
  readonly meaning: string;
  /** @param isSameSide whether every open trade is on the side the event asks for */
  readonly action: (isSameSide: boolean) => OverlapAction;
}
