import type { Shape } from '../plan/schema/shape.ts';

/** When two values of a plan say the same, however they are written. */

/** Line breaks within a paragraph are spaces; how a text is wrapped is nothing that it says. */
const flat = (text: string) =>
  text
    .normalize()
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');

/**
 * A value in the one form that all its spellings have: prose by language, lists without their order, keys in order. `language` is that
 * of the plan, in which a plain text of prose is. undefined where nothing is said.
 */
export function plainForm(shape: Shape, value: unknown, language: string): unknown {
  if (value === undefined || value === null) return undefined;
  switch (shape.type) {
    case 'prose':
      return proseForm(value as string | Record<string, string>, language);
    case 'list':
    case 'one-or-list': {
      const items = (Array.isArray(value) ? value : [value]).map((item) => plainForm(shape.of, item, language));
      return items.length === 0 ? undefined : inOrder(items);
    }
    case 'map':
      return mapForm(shape.keys, value as Record<string, unknown>, language);
    default:
      return typeof value === 'string' ? value.normalize() : value;
  }
}

function proseForm(prose: string | Record<string, string>, language: string) {
  const texts = typeof prose === 'string' ? { [language]: prose } : prose;
  const said = Object.entries(texts).map(([tag, text]) => [tag, flat(text)] as const);
  const kept = said.filter(([, text]) => text !== '').sort(([a], [b]) => (a < b ? -1 : 1));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function mapForm(keys: Readonly<Record<string, Shape>>, value: Record<string, unknown>, language: string) {
  const said = Object.entries(keys)
    .map(([key, shape]) => [key, plainForm(shape, value[key], language)] as const)
    .filter(([, form]) => form !== undefined);
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

const inOrder = (items: readonly unknown[]) =>
  items
    .map((item) => [JSON.stringify(item) ?? '', item] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, item]) => item);

/** The plain form as one text, to be compared. */
export const formText = (shape: Shape, value: unknown, language: string): string =>
  JSON.stringify(plainForm(shape, value, language)) ?? '';
