/** One chart of a report, by the id of its kind. */
export interface Figure<Id extends string = string> {
  readonly chart: Id;
  /** What it is about: an observation, a claim, a group. */
  readonly subject: string;
  /** Safe as a file name, `.svg` left out, unlike any other's. */
  readonly name: string;
  readonly alt: string;
  /** To stand in a page; takes its colours from there. */
  readonly svg: string;
}
