/** Bytes that were read already, a piece at a time. */
export async function* piecesOf(bytes: Buffer, atOnce: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += atOnce) yield bytes.subarray(at, at + atOnce);
}

/** The next piece; nothing at the end. */
export async function following(pieces: AsyncIterator<Buffer>): Promise<Buffer | undefined> {
  const next = await pieces.next();
  return next.done === true ? undefined : next.value;
}

/** Bytes up to the end of the first line that is not blank, and whatever came with them; hardly more than `most` where none ends. */
export async function firstLine(chunks: AsyncIterator<Buffer>, most: number): Promise<Buffer> {
  const head: Buffer[] = [];
  let isBegun = false;
  let size = 0;
  for (let chunk = await following(chunks); chunk !== undefined; chunk = await following(chunks)) {
    head.push(chunk);
    size += chunk.length;
    const text = chunk.toString('latin1');
    const start: number = isBegun ? 0 : text.search(/\S/);
    isBegun = start >= 0;
    if (size > most || (isBegun && /[\r\n]/.test(text.slice(start)))) break;
  }
  return Buffer.concat(head);
}
