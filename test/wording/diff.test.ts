import { describe, expect, it } from 'vitest';
import { fieldNamesIn } from '../../src/plan/fields/names.ts';
import { planShape, type Shape } from '../../src/plan/schema/shape.ts';
import { diffWordsIn } from '../../src/wording/diff.ts';
import { languages } from '../../src/wording/index.ts';

/** Every key with a value, by its way from the top. */
function leaves(shape: Shape, keys: string[] = []): string[][] {
  if (shape.type === 'list' && shape.of.type === 'map') return leaves(shape.of, keys);
  if (shape.type !== 'map') return [keys];
  return Object.entries(shape.keys).flatMap(([key, below]) => leaves(below, [...keys, key]));
}

describe.each(languages)('the words for differences in %s', (language) => {
  it('have a name for every key of the format', async () => {
    const { inDiff } = await fieldNamesIn(language);
    const unnamed = leaves(planShape).filter((keys) => inDiff(keys.join('.')) === keys.at(-1));
    expect(unnamed.map((keys) => keys.join('.'))).toEqual([]);
  });

  it('name the same things as English', async () => {
    const [words, english] = [await diffWordsIn(language), await diffWordsIn('en')];
    expect(Object.keys(words.things)).toEqual(Object.keys(english.things));
    expect(Object.keys(words.codes)).toEqual(Object.keys(english.codes));
  });
});
