import type { Claim } from '../../../src/audit/claims/claim.ts';
import { isUnreadable, readClaims } from '../../../src/audit/claims/read-claims.ts';
import type { ClaimName } from '../../../src/audit/claims/subject.ts';

export const names: readonly ClaimName[] = [
  { name: '0981.HK', symbol: '0981.HK' },
  { name: 'SMIC', symbol: '0981.HK' },
  { name: '1347.HK', symbol: '1347.HK' },
  { name: 'Hua Hong', symbol: '1347.HK' },
];

/** The claims of a cell that can be read. */
export function claimsIn(cell: string, known?: readonly ClaimName[]): Claim[] {
  const read = readClaims(cell, known);
  if (isUnreadable(read)) throw new Error(`unreadable: ${cell}`);
  return read;
}

/** The one claim of a cell. */
export function claimIn(cell: string): Claim {
  const [claim] = claimsIn(cell);
  return claim!;
}
