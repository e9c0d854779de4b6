/**
 * A text as part of a file name: letters, digits, dots within, underscores and hyphens.
 *
 * @example
 * fileName('../deepseek v4:0981.HK'); // 'deepseek-v4-0981.HK'
 */
export function fileName(text: string): string {
  return text
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/\.{2,}/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[.-]+|(?<![.-])[.-]+$/g, '')
    .slice(0, 60);
}

/**
 * Names put together of parts, each unlike all before it, on file systems that ignore case, too.
 *
 * @example
 * const nameOf = distinctNames();
 * [nameOf(['price', 'a/b']), nameOf(['price', 'A:b'])]; // ['price-a-b', 'price-A-b-2']
 */
export function distinctNames(): (parts: readonly string[]) => string {
  const taken = new Set<string>();
  return (parts) => {
    const name = parts
      .map(fileName)
      .filter((part) => part !== '')
      .join('-');
    let own = name;
    for (let i = 2; taken.has(own.toLowerCase()); i++) own = `${name}-${i}`;
    taken.add(own.toLowerCase());
    return own;
  };
}
