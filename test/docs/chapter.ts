/** One member of a registry as its page tells it; the docstring of its declaration is put between name and facts. */
export interface Member {
  /** What people call it. */
  readonly name: string;
  /** What its entry says of it: a label, and plain text. */
  readonly facts: readonly (readonly [label: string, text: string])[];
  /** Markdown, below the facts. */
  readonly sections?: readonly (readonly [title: string, markdown: string])[];
}

/** A part of the site: the page of a registry, and below it a page for each of its members. */
export interface Chapter {
  readonly title: string;
  /** Markdown, above the list of the members. */
  readonly introduction: string;
  /** Where the members are listed, for the docstrings of their declarations: a file below src/, the name of the registry. */
  readonly registry?: readonly [file: string, name: string];
  readonly members: Readonly<Record<string, Member>>;
}

/** The members of a registry, each told the same way. */
export function membersOf<T>(
  registry: Readonly<Record<string, T>>,
  tell: (member: T, id: string) => Member,
): Readonly<Record<string, Member>> {
  return Object.fromEntries(Object.entries(registry).map(([id, member]) => [id, tell(member, id)]));
}
