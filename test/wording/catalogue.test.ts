import { describe, expect, it } from 'vitest';
import { planShape } from '../../src/plan/schema/shape.ts';
import { rules } from '../../src/rules/index.ts';
import { ruleTextsIn } from '../../src/rules/texts.ts';
import { approval } from '../../src/wording/en/approval.ts';
import { component } from '../../src/wording/en/component.ts';
import { format } from '../../src/wording/en/format.ts';
import { impossible } from '../../src/wording/en/impossible.ts';
import { law } from '../../src/wording/en/law.ts';
import { quality } from '../../src/wording/en/quality.ts';
import { reading } from '../../src/wording/en/reading.ts';
import { suppression } from '../../src/wording/en/suppression.ts';
import { timeline } from '../../src/wording/en/timeline.ts';
import { trace } from '../../src/wording/en/trace.ts';
import { describe as fieldInSpanish } from '../../src/wording/es/fields/index.ts';
import { spanish } from '../../src/wording/es/index.ts';
import { cuenta, lista } from '../../src/wording/es/words.ts';
import { english, languages, say, wordsOf } from '../../src/wording/index.ts';
import type { MessageId, Messages, Words } from '../../src/wording/wording.ts';
import fc from '../support/fast-check.ts';
import { samples } from './samples.ts';

const ids = Object.keys(english.messages) as MessageId[];
const keys = (value: object) => Object.keys(value).sort();

describe('the messages', () => {
  it('are the same in every language, each in one family', () => {
    expect(keys(spanish.messages)).toEqual(keys(english.messages));
    const families = [reading, format, component, timeline, impossible, trace, quality, law, approval, suppression];
    expect(families.flatMap((family) => Object.keys(family)).sort()).toEqual(keys(english.messages));
  });

  const spoken = (messages: Messages, id: MessageId, args: unknown[]): string => {
    const { message, help } = (messages[id] as (...given: unknown[]) => Words)(...args);
    return `${message} ${help}`;
  };
  /** What comes from the arguments: the writer's words, and numbers that no catalogue has. */
  const given = (text: string) =>
    [...new Set(text.replace(/(\d),(?=\d{3})/g, '$1').match(/zq[a-z]+qz|\b\d{4}\b(?!-)/g))].sort();

  it.each(ids)('%s: Spanish says what English says of its arguments', (id) => {
    fc.assert(
      fc.property(samples[id] as fc.Arbitrary<unknown[]>, (args) => {
        const [en, es] = [spoken(english.messages, id, args), spoken(spanish.messages, id, args)];
        expect(given(es)).toEqual(given(en));
        for (const text of [en, es]) expect(text).not.toMatch(/undefined|null|\[object|NaN/);
        // That of a pack is said as the pack says it.
        if (id !== 'content-missing' && id !== 'as-written') expect(es).not.toBe(en);
      }),
      { numRuns: 40 },
    );
  });

  it('are whole sentences in Spanish: what is asked has both its marks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.nat(), (id, seed) => {
        const [args] = fc.sample(samples[id] as fc.Arbitrary<unknown[]>, { numRuns: 1, seed });
        const text = spoken(spanish.messages, id, args ?? []);
        expect(text.match(/¿/g)?.length).toBe(text.match(/\?/g)?.length);
        expect(text.match(/“/g)?.length).toBe(text.match(/”/g)?.length);
      }),
    );
  });

  it('can be said again in another language', () => {
    const { message } = say('task-undated', { task: 't-a' });
    expect(wordsOf(message, english.messages).message).toBe('Task "t-a" has no due date.');
    expect(wordsOf(JSON.parse(JSON.stringify(message)), spanish.messages).message).toBe(
      'La tarea “t-a” no tiene fecha límite.',
    );
  });
});

describe('the texts of the rules', () => {
  it.each(languages)('in %s are whole sentences, for every rule', async (language) => {
    const textOf = await ruleTextsIn(language);
    for (const { what, why, fix } of rules.map(textOf))
      for (const text of [what, why, fix]) expect(text).toMatch(/^[¿]?\p{L}.*[.?]$|^\d.*[.]$|^caseplan /u);
  });

  it('explain every option', async () => {
    const inSpanish = await ruleTextsIn('es');
    for (const rule of rules)
      expect([rule.id, keys(inSpanish(rule).optionTexts ?? {})]).toEqual([rule.id, keys(rule.options ?? {})]);
  });

  it('name the same keys, codes and commands', async () => {
    const inSpanish = await ruleTextsIn('es');
    const named = (text: string) =>
      [...new Set(text.match(/`[^`]+`|\b[a-z]+[A-Z]\w+|\bx-|\bP3M\b|caseplan schema/g))].sort();
    for (const rule of rules) {
      const [en, es] = [rule, inSpanish(rule)].map(({ what, why, fix }) => named(`${what} ${why} ${fix}`));
      expect([rule.id, es]).toEqual([rule.id, en]);
    }
  });
});

describe('the keys of the plan format', () => {
  const descriptions = new Set<string>();
  const collect = (shape: unknown) => {
    if (typeof shape !== 'object' || shape === null) return;
    if ('type' in shape && 'description' in shape && typeof shape.description === 'string')
      descriptions.add(shape.description);
    for (const inner of Object.values(shape)) collect(inner);
  };
  collect(planShape);

  it('are explained in Spanish, all of them', () => {
    expect(descriptions.size).toBeGreaterThan(250);
    expect([...descriptions].filter((text) => fieldInSpanish(text).startsWith('[en inglés]'))).toEqual([]);
  });

  it('have one form for each kind of key', () => {
    expect(fieldInSpanish('Who does it. Agency staff carry tasks too. (The id of a person.)')).toBe(
      'Quién lo hace. El personal de la agencia también tiene tareas. (El id de una persona.)',
    );
    expect(fieldInSpanish('Short, readable name of this safety threat, unique in the file; others point to it.')).toBe(
      'Nombre corto y claro de esta amenaza a la seguridad, único en el archivo; otras partes remiten a él.',
    );
    expect(fieldInSpanish('A key that nobody has translated.')).toBe('[en inglés] A key that nobody has translated.');
  });
});

describe('Spanish words', () => {
  it.each([
    [['ana'], 'ana'],
    [['ana', 'kim'], 'ana y kim'],
    [['ana', 'kim', 'irma'], 'ana, kim e irma'],
    [['ana', 'hilda'], 'ana e hilda'],
    [['agua', 'hielo'], 'agua y hielo'],
  ])('list %j', (items, text) => expect(lista(items)).toBe(text));

  it.each([
    [['uno', 'dos'], 'uno o dos'],
    [['`tasks`', '`orders`'], '`tasks` u `orders`'],
    [['mujer', 'hombre'], 'mujer u hombre'],
  ])('choose among %j', (items, text) => expect(lista(items, 'o')).toBe(text));

  it('count', () => {
    expect([0, 1, 2].map((n) => cuenta(n, 'plan', 'planes'))).toEqual(['0 planes', '1 plan', '2 planes']);
  });
});
