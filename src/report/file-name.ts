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
