/** Is it a map, and neither a list nor nothing? */
export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Do two values say the same? The order of keys makes no difference. */
export const same = (a: unknown, b: unknown): boolean => formOf(a) === formOf(b);

/** A value as a text in which the keys of maps are in order. */
export const formOf = (value: unknown): string => JSON.stringify(value, inOrder) ?? '';

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
