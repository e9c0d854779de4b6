/** Bytes that were read already, a piece at a time. */
export async function* piecesOf(bytes: Buffer, atOnce: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += atOnce) yield bytes.subarray(at, at + atOnce);
}

/** The next piece; nothing at the end. */
export async function following(pieces: AsyncIterator<Buffer>): Promise<Buffer | undefined> {
  const next = await pieces.next();
  return next.done === true ? undefined : next.value;
}
