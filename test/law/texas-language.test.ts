import { describe, expect, it } from 'vitest';
import { lawOf } from '../../src/law/index.ts';
import type { Plan } from '../../src/plan/schema/plan.ts';
import { type Given, lacking } from './support.ts';

const texas = await lawOf('us-tx');
const florida = await lawOf('us-fl');

type Person = NonNullable<Plan['people']>[number];
type Signature = Omit<NonNullable<Plan['signatures']>[number], 'person'>;

const ana: Person = { id: 'ana', role: 'mother', name: 'Ana Doe', language: 'es' };

const asked = (given: Given, law = texas, id = 'us-tx/parent-language') =>
  lacking({ language: 'en', people: [ana], ...given }, law, id);

const signed = (signature: Partial<Signature>) => ({
  signatures: [{ person: 'ana', status: 'signed' as const, ...signature }],
});

describe('a plan that is not in the language of a parent in Texas', () => {
  const interpreted = [{ ...ana, interpreter: true }];
  const termsDiscussedOn = '2026-02-01';

  it('is reported, unless it is promised in that language', () => {
    expect(asked({})).toEqual(['ana']);
    expect(asked({ translations: ['es'] })).toEqual([]);
  });

  it('was made available where its terms were gone through with an interpreter', () => {
    expect(asked({ people: interpreted, ...signed({ termsDiscussedOn }) })).toEqual([]);
    expect(asked({ people: interpreted, ...signed({ status: 'refused', termsDiscussedOn }) })).toEqual([]);
    expect(asked(signed({ termsDiscussedOn }))).toEqual(['ana']);
  });

  it('was made available where the copy is in that language', () => {
    expect(asked(signed({ language: 'es', copyGivenOn: '2026-02-01' }))).toEqual([]);
    expect(asked(signed({ language: 'es', termsDiscussedOn }))).toEqual([]);
    expect(asked(signed({ language: 'es' }))).toEqual(['ana']);
    expect(asked(signed({ language: 'en', copyGivenOn: '2026-02-01' }))).toEqual(['ana']);
  });

  it('may wait for its terms to be gone through while it is a draft', () => {
    expect(asked({ people: interpreted, status: 'draft' })).toEqual([]);
    expect(asked({ people: interpreted })).toEqual(['ana']);
  });
});

it('Florida asks for the plan itself in the language of the parent', () => {
  const given = {
    people: [{ ...ana, interpreter: true }],
    ...signed({ language: 'es', termsDiscussedOn: '2026-02-01' }),
  };
  expect(asked(given, florida, 'us-fl/parent-language')).toEqual(['ana']);
});
