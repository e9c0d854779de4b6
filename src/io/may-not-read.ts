/** Whether the system refuses one who may not read there: what was asked for may well be there. */
export function mayNotRead(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
}
