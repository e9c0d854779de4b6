const han = /\p{Script=Han}/u;
const wide = /[，。；：、？！（）《》]/u;
const quote = /[“”]/u;
const letter = /[A-Za-z]/;
const weekday = /(?:星期|周)[一二三四五六日]$/u;

/** What is kept as it stands, and what may have to be set anew: marks with the space behind them, and spaces alone. */
const pieces = /(“[^“”]*”|https?:\/\/[^\s，。；、）]+)|[,;:.] +|\.$| +/gu;

/** Letters on either side that a mark is set by. */
const NEAR = 12;

/**
 * Text put together from Chinese and from what was put into it, with the marks and the spaces of Chinese: `、` in lists,
 * `；`, `：` and `。` between clauses, no space beside a wide mark. What is quoted, addresses, windows, numbers and text
 * without anything Chinese stay as they are; so does a mark between two Latin words, and a colon behind a version.
 *
 * @example
 * typeset('市场模型, 对数收益; 显著. 未检验'); // '市场模型、对数收益；显著。未检验'
 */
export function typeset(text: string): string {
  if (!isChinese(text)) return text;
  return text.replace(pieces, (piece, kept: string | undefined, at: number) => {
    if (kept !== undefined) return kept;
    const end = at + piece.length;
    const [before, after] = [text.slice(Math.max(0, at - NEAR), at), text.slice(end, end + NEAR)];
    return piece[0] === ' ' ? spaceSet(before, after) : markSet(piece, before, after);
  });
}

function isChinese(text: string): boolean {
  return han.test(text) || wide.test(text);
}

function markSet(piece: string, before: string, after: string): string {
  const [last = '', next = ''] = [before.at(-1), after[0]];
  const isOwn = [last, next].map((one) => isChinese(one) || quote.test(one));
  const isBetweenWords = letter.test(last) && letter.test(next);
  switch (piece[0]) {
    case ',':
      // `t = 3.51, p = 0.0005` is said, not listed.
      if (/^(?:\*+ )?p [=<]/.test(after)) return '，';
      return isOwn[0] || isOwn[1] || (/[\])]/.test(last) && next === '[') ? '、' : piece;
    case ';':
      return isBetweenWords ? piece : '；';
    case ':':
      return isBetweenWords || (/\d/.test(last) && letter.test(next)) ? piece : '：';
    default:
      return isOwn[0] || (isOwn[1] && /[%\d)]/.test(last)) ? '。' : piece;
  }
}

/** A space, but not where a mark is wide enough without it, nor behind a date in words. */
function spaceSet(before: string, after: string): '' | ' ' {
  const [last = '', next = ''] = [before.at(-1), after[0]];
  if (last === '·' || next === '·') return ' ';
  if (wide.test(last) || wide.test(next)) return '';
  if (last === '”' || next === '“') return isChinese(last === '”' ? next : last) ? '' : ' ';
  return weekday.test(before) && han.test(next) ? '' : ' ';
}
