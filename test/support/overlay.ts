import { type Document, isMap, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';

/** Lays maps over maps, key by key; everything else takes the place of what was there. */
function merge(base: YAMLMap, over: YAMLMap): void {
  for (const pair of over.items as Pair<Node, Node | null>[]) {
    const old = base.get(pair.key, true);
    if (isMap(old) && isMap(pair.value)) merge(old, pair.value);
    else base.add(pair, true);
  }
}

/** A plan with parts of it laid over: maps are merged, lists and values replaced, comments kept. What is no YAML is appended as it is. */
export function overlay(base: string, over: string): string {
  const parts = parseDocument(over) as Document;
  // A control character would be escaped when it is written anew.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  if (/[\u0000-\u0008]/.test(over) || parts.errors.length > 0 || !isMap(parts.contents)) return `${base}${over}`;
  const whole = parseDocument(base) as Document;
  merge(whole.contents as YAMLMap, parts.contents);
  return whole.toString({ lineWidth: 0 });
}
