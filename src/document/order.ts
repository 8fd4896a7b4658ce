/** The order of things by date: the earlier first, what has none last. Dates are `YYYY-MM-DD`, where text order is date order. */
export function earlierFirst(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined || a < b ? -1 : 1;
}
