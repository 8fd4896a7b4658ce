import { parse, stringify } from 'yaml';

type Tree = Record<string, unknown>;

const isMap = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

function merge(base: Tree, over: Tree): Tree {
  const merged = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const old = merged[key];
    merged[key] = isMap(old) && isMap(value) ? merge(old, value) : value;
  }
  return merged;
}

/** A plan with parts of it laid over: maps are merged, lists and values replaced. What is no YAML is appended as it is. */
export function overlay(base: string, over: string): string {
  // A control character would be escaped when it is written anew.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  if (/[\u0000-\u0008]/.test(over)) return `${base}${over}`;
  let parts: unknown;
  try {
    parts = parse(over);
  } catch {
    return `${base}${over}`;
  }
  return stringify(merge(parse(base) as Tree, parts as Tree), { lineWidth: 0 });
}
