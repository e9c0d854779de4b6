/**
 * The smallest file found in which a fault remains: pieces are taken out, half the file down to a byte, as long as one
 * can be spared.
 */
export async function smallest(
  bytes: Buffer,
  isFaulty: (bytes: Buffer) => Promise<boolean>,
): Promise<Buffer> {
  let kept = bytes;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < kept.length; ) {
      const without = Buffer.concat([kept.subarray(0, at), kept.subarray(at + size)]);
      if (await isFaulty(without)) kept = without;
      else at += size;
    }
  }
  return kept;
}
