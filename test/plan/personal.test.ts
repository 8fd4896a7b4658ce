import { expect, it } from 'vitest';
import { personalKeys, personalKindOf } from '../../src/plan/schema/personal.ts';

it('says what a value tells of somebody, wherever it stands', () => {
  expect(personalKindOf(['people', 0, 'name'])).toBe('name');
  expect(personalKindOf(['people', 'email'])).toBe('contact');
  expect(personalKindOf(['people', 3, 'birthDate'])).toBe('birth date');
  expect(personalKindOf(['people', 3, 'address'])).toBe('address');
  expect(personalKindOf(['case', 'court', 'causeNumber'])).toBe('identifier');
  expect(personalKindOf(['children', 0, 'icwa', 'tribes', 1])).toBe('name');
  expect(personalKindOf(['tasks', 0, 'description'])).toBe('prose');
  expect(personalKindOf(['tasks', 0, 'description', 'es'])).toBe('prose');
  expect(personalKindOf(['services', 0, 'name'])).toBe('name');
});

it('says that a date, a code, an id and a number tell nothing, and knows no other keys', () => {
  for (const path of [
    ['tasks', 0, 'due'],
    ['tasks', 0, 'id'],
    ['goals', 0, 'measures', 0, 'target'],
    ['status'],
    ['x-own'],
  ])
    expect(personalKindOf(path)).toBeNull();
});

it('knows the keys that tell who or where somebody is', () => {
  const keys = ['name', 'office', 'address', 'phone', 'birthDate', 'email', 'organization', 'facility'];
  expect([...personalKeys()].sort()).toEqual(keys.sort());
});
