import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/plan/fields/catalogue.ts';
import { fieldNamesIn } from '../../src/plan/fields/names.ts';
import { planShape } from '../../src/plan/schema/shape.ts';
import { shapeOfField } from '../../src/plan/schema/walk.ts';
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

describe('the fields of the plan format', () => {
  it('are called by a name and explained in Spanish, no two of one map alike', async () => {
    const spanishNames = await fieldNamesIn('es');
    const titles = new Map<string, string[]>();
    for (const field of catalogue().keys()) {
      expect([field, spanishNames.meaning(field)]).toEqual([field, expect.stringMatching(/^¿?[A-ZÁÉÍÓÚ1t].*[.)?]/)]);
      const [key, holder] = [field.slice(field.lastIndexOf('.') + 1), field.slice(0, field.lastIndexOf('.'))];
      expect([field, spanishNames.title(field)]).not.toEqual([field, key]);
      titles.set(holder, [...(titles.get(holder) ?? []), spanishNames.title(field)]);
    }
    for (const [holder, all] of titles) expect([holder, [...new Set(all)]]).toEqual([holder, all]);
  });

  it('explain one entry of every list', async () => {
    const spanishNames = await fieldNamesIn('es');
    for (const field of catalogue().keys()) {
      if (shapeOfField(planShape, field.split('.'))?.type !== 'list') continue;
      expect([field, spanishNames.meaning(`${field}[]`)]).toEqual([field, expect.stringMatching(/./)]);
    }
  });

  it('have one form for each kind of value', async () => {
    const { meaning } = await fieldNamesIn('es');
    expect(meaning('tasks.assignee[]')).toBe(
      'Quién lo hace. El personal de la agencia también tiene tareas. (El id de una persona.)',
    );
    expect(meaning('assessment.safetyThreats.id')).toBe(
      'Nombre corto y claro de esta amenaza a la seguridad, único en el archivo; otras partes remiten a él.',
    );
    expect(meaning('tasks.due')).toMatch(/hasta cuándo\. Un día del calendario: año, mes y día, YYYY-MM-DD\.$/);
    expect(meaning('')).toBe('Un plan de caso de protección infantil, formato 1.');
    expect(meaning('tasks.nothing')).toBeUndefined();
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
