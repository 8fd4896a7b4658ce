import { describe, expect, test } from 'vitest';
import { date } from '../../src/calendar/plain-date.ts';
import { documentKinds } from '../../src/document/kinds/index.ts';
import { allPhrases } from '../../src/document/own/own.ts';
import {
  type CodeList,
  codeLabel,
  dateText,
  everyText,
  humanised,
  languageName,
  phrasesIn,
  timeText,
} from '../../src/document/phrases.ts';
import { watermark } from '../../src/document/watermark.ts';
import { compose, fill, plainText, quoted } from '../../src/document/words.ts';
import * as codes from '../../src/plan/schema/codes.ts';

const en = phrasesIn('en');
const es = phrasesIn('es');

/** Every phrase by its keys. */
function leaves(of: unknown, at = ''): [string, string][] {
  if (typeof of !== 'object' || of === null) return [[at, String(of)]];
  return Object.entries(of).flatMap(([key, value]) => leaves(value, `${at}/${key}`));
}

const slots = (phrase: string) => [...phrase.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the catalogues', async () => {
  const allEnglish = leaves(await allPhrases('en'));
  const allSpanish = leaves(await allPhrases('es'));

  test('have the same keys and the same slots', () => {
    const english = new Map(allEnglish);
    const spanish = new Map(allSpanish);
    expect([...spanish.keys()]).toEqual([...english.keys()]);
    for (const [key, phrase] of english) expect(slots(spanish.get(key) ?? ''), key).toEqual(slots(phrase));
  });

  test('hold no empty phrase, and none that was left in English', () => {
    const english = new Map(allEnglish);
    const alike = allSpanish.filter(
      ([key, phrase]) => phrase === english.get(key) && /[a-z]{4}/i.test(phrase.replace(/\{\w+\}/g, '')),
    );
    expect(alike.map(([, phrase]) => phrase)).toEqual(expect.arrayContaining([]));
    expect(
      alike
        .filter(([key]) => !/heads\/plan$|severities\/error|supervisor|hmong|codes\/roles/.test(key))
        .map(([key]) => key),
    ).toEqual([]);
    expect([...english, ...allSpanish].filter(([, phrase]) => phrase.trim() === '')).toEqual([]);
  });

  test('of a kind of document have only what no other has', async () => {
    const own = await Promise.all(documentKinds.map(async (kind) => leaves((await kind.load()).phrases.en)));
    const keys = [leaves(en), ...own].flat().map(([key]) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test.each([
    ['planStatuses', codes.planStatuses],
    ['roles', codes.rolesOpen],
    ['eventTypes', codes.eventTypesOpen],
    ['hearingTypes', codes.hearingTypesOpen],
    ['orderStatuses', codes.orderStatuses],
    ['permanencyGoals', codes.permanencyGoals],
    ['placementTypes', codes.placementTypes],
    ['icwaStatuses', codes.icwaStatuses],
    ['needDomains', codes.needDomainsOpen],
    ['priorities', codes.priorities],
    ['goalTypes', codes.goalTypes],
    ['goalLifecycles', codes.goalLifecycles],
    ['achievementStatuses', codes.achievementStatuses],
    ['acceptances', codes.acceptances],
    ['availabilities', codes.availabilities],
    ['activityStatuses', codes.activityStatuses],
    ['barrierTypes', codes.barrierTypes],
    ['supervisions', codes.supervisions],
    ['reviewTypes', codes.reviewTypes],
  ] satisfies [CodeList, readonly string[]][])('have a word for every code of %s', (list, known) => {
    expect(Object.keys(en.codes[list])).toEqual([...known]);
    expect(Object.keys(es.codes[list])).toEqual([...known]);
  });
});

test('the mark of drafts can be drawn in every language', () => {
  for (const { page } of [en, es]) expect(watermark(page.draft).path).toMatch(/^[MLHVCZ\d\s-]+$/);
  expect(() => watermark('Ñ')).toThrow('"Ñ"');
});

test('an unknown code is shown as words, whatever it is called', () => {
  expect(codeLabel(en, 'roles', 'kin-coach')).toBe('Kin coach');
  expect(codeLabel(en, 'roles', 'constructor')).toBe('Constructor');
  expect(codeLabel(en, 'roles', '__proto__')).toBe('Proto');
  expect(humanised('')).toBe('');
});

test('dates, hours, spans and languages follow the language', () => {
  const day = date('2026-04-30');
  expect([dateText(en, day), dateText(en, day, 'short')]).toEqual(['April 30, 2026', 'Apr 30, 2026']);
  expect([dateText(es, day), dateText(es, day, 'short')]).toEqual(['30 de abril de 2026', '30 abr 2026']);
  expect(['00:05', '09:30', '12:00', '23:59'].map((time) => timeText(en, time))).toEqual([
    '12:05 a.m.',
    '9:30 a.m.',
    '12:00 p.m.',
    '11:59 p.m.',
  ]);
  expect(['P1D', 'P2W', 'P1M', 'P3M', 'P1Y', 'P1M10D', 'weekly'].map((text) => everyText(en, text))).toEqual([
    'every day',
    'every 2 weeks',
    'every month',
    'every 3 months',
    'every year',
    'every 1 months and 10 days',
    undefined,
  ]);
  expect([languageName(en, 'es-MX'), languageName(es, 'en'), languageName(en, 'xx')]).toEqual([
    'Spanish',
    'inglés',
    'xx',
  ]);
});

test('a phrase keeps what is put into it apart, and wants all of its slots filled', () => {
  const runs = compose('For {people}.', { people: [quoted('{people}', 'es')] });
  expect(runs.map(({ text, user, lang }) => [text, user, lang])).toEqual([
    ['For ', false, null],
    ['{people}', true, 'es'],
    ['.', false, null],
  ]);
  expect(plainText(runs)).toBe('For {people}.');
  expect(() => fill('{n} days', {})).toThrow('{n}');
});
