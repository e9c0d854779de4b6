import type { Complaint } from '../errors/message.ts';

/** A move a source claims: its size, and how exactly it was told. */
export interface Claim {
  /** The security it is about; every security of the event where it names none. */
  readonly security: string | undefined;
  /** Fraction: 0.1 for +10 %. */
  readonly move: number;
  /** Half a unit of the last digit given, as a fraction: 0.005 for +10 %, 0.0005 for +10.0 %. */
  readonly tolerance: number;
  /** The claim as written, the security left out. */
  readonly text: string;
}

const oneClaim =
  /^(?:(?<security>\S+)\s+)?(?<text>(?<sign>[+\-−])?(?<whole>\d+)(?:\.(?<decimals>\d+))?\s*%)$/u;

/**
 * Reads a claim cell: one move for every security of the event, or one each, separated by semicolons.
 *
 * @example
 * readClaims('0981.HK +10%; 1347.HK +15%').length; // 2
 * readClaims('-16.97%')[0].move; // -0.1697
 */
export function readClaims(cell: string): Claim[] | Complaint {
  const claims: Claim[] = [];
  for (const part of cell.split(';').map((text) => text.trim())) {
    if (part === '') continue;
    const found = oneClaim.exec(part)?.groups;
    if (found === undefined) {
      const legal = 'be a move in percent, for every security or for each';
      return { what: 'claim', legal, given: part, remedy: 'write +10%, or 0981.HK +10%; 1347.HK +15%' };
    }
    const { security, text, sign, whole, decimals = '' } = found;
    const size = Number(`${whole}.${decimals || '0'}`) / 100;
    const isFall = sign === '-' || sign === '−';
    claims.push({
      security,
      move: isFall ? -size : size,
      tolerance: 0.5 * 10 ** -(decimals.length + 2),
      text: text!,
    });
  }
  return claims;
}

/** Whether reading failed. */
export function isUnreadable(read: Claim[] | Complaint): read is Complaint {
  return !Array.isArray(read);
}

/** Whether an observed move is the claimed one, to the digits the claim gives. */
export function supports(claim: Claim, observed: number): boolean {
  // A rounding step of slack, for moves that lie on the edge of what rounds to the claim.
  return Math.abs(observed - claim.move) <= claim.tolerance * (1 + 1e-9);
}
