/** One cell of a script: prose, or code. */
export interface Cell {
  readonly kind: 'code' | 'markdown';
  readonly source: string;
}

/**
 * The cells of a script whose cells begin with lines of `// %%`, prose in comments below `// %% [markdown]`: the percent
 * format that Jupytext and editors know.
 */
export function cellsOf(script: string): Cell[] {
  const [head, ...parts] = script.split(/^\/\/ %%/m);
  if (head!.trim() !== '') throw new Error(`a script must begin with a cell, got ${head}`);
  return parts.map((part) => {
    const [mark, ...lines] = part.trimEnd().split('\n');
    const isProse = mark!.trim() === '[markdown]';
    const source = isProse ? lines.map((line) => line.replace(/^\/\/ ?/, '')) : lines;
    return { kind: isProse ? 'markdown' : 'code', source: source.join('\n').trim() };
  });
}
