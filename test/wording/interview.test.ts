import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../src/interview/answers-shape.ts';
import { type Node, typeOf } from '../../src/interview/question.ts';
import { sections } from '../../src/interview/questions.ts';
import { jurisdictions } from '../../src/law/index.ts';
import { codeName, interviewWordingIn, questionWords } from '../../src/wording/interview.ts';
import type { InterviewWording, PlaceWords } from '../../src/wording/interview-words.ts';

const en = await interviewWordingIn('en');
const es = await interviewWordingIn('es');

type Text = [path: string, text: string];

function textsIn(value: unknown, path = ''): Text[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, child]) =>
    textsIn(child, path === '' ? key : `${path}/${key}`),
  );
}

const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

/** Every question that is shown, with its type, and every list, by id. */
function asked(nodes: readonly Node[], within = ''): { id: string; type: string | null }[] {
  return nodes.flatMap((node) => {
    const id = within === '' ? node.key : `${within}.${node.key}`;
    if (node.kind === 'repeat') return [{ id, type: null }, ...asked(node.entry, id)];
    return node.quiet ? [] : [{ id, type: typeOf(shapeOf(id), node) }];
  });
}

const all = asked(sections.flatMap(({ nodes }) => nodes));
const questions = all.filter(({ type }) => type !== null);
const lists = all.filter(({ type }) => type === null);

describe.each([
  ['en', en],
  ['es', es],
] as const)('the words of the interview (%s)', (_, wording: InterviewWording) => {
  it('say of every question and every list why it is asked, in at most three short sentences', () => {
    for (const { id } of questions) expect(wording.questions[id]?.why, id).toMatch(/^[¿"“]?\p{Lu}.*[.?]$/u);
    for (const { id } of lists) expect(wording.repeats[id]?.why, id).toMatch(/^\p{Lu}.*\.$/u);
    for (const { why } of [...Object.values(wording.questions), ...Object.values(wording.repeats)]) {
      expect(why.match(/[.?](\s|$)/g)?.length, why).toBeLessThanOrEqual(3);
      expect(why.length, why).toBeLessThanOrEqual(200);
    }
  });

  it('give an example of every answer that is typed', () => {
    const typed = questions.filter(({ type }) => ['text', 'prose', 'date', 'number'].includes(type ?? ''));
    for (const { id } of typed) expect(wording.questions[id]?.example, id).toBeTruthy();
  });

  it('name no question and no list that is not asked', () => {
    const ids = all.map(({ id }) => id);
    const newPeople = ['children.newPerson', 'goals.services.newPerson'];
    expect([...Object.keys(wording.questions), ...Object.keys(wording.repeats)].sort()).toEqual(
      [...ids, ...newPeople].sort(),
    );
  });

  it('change words for known states, questions and codes alone', () => {
    for (const [place, { questions = {}, codes = {} }] of Object.entries(wording.places)) {
      expect(jurisdictions.map(({ id }) => id)).toContain(place);
      for (const id of Object.keys(questions)) expect(Object.keys(wording.questions)).toContain(id);
      for (const [list, names] of Object.entries(codes))
        expect(Object.keys(wording.codes[list as keyof typeof codes])).toEqual(
          expect.arrayContaining(Object.keys(names)),
        );
    }
  });
});

describe('the interview in Spanish', () => {
  const paths = (wording: InterviewWording) =>
    textsIn(wording)
      .map(([path]) => path)
      .sort();

  it('says everything that is said in English, with the same slots', () => {
    expect(paths(es)).toEqual(paths(en));
    const inSpanish = Object.fromEntries(textsIn(es));
    for (const [path, text] of textsIn(en)) expect([path, slots(inSpanish[path] ?? '')]).toEqual([path, slots(text)]);
  });

  /** Names that stay, and what stands in both languages. */
  const same =
    /^(questions\/(plan\.id|case\.(number|agency\.(name|phone)|court\.\w+)|people\.(name|phone)|children\.(newPerson|education\.school)|goals\.(services\.newPerson|measures\.\w+))\/example|places\/us-tx\/questions\/plan\.id\/example|codes\/(roles|languages)\/\w+|codes\/availabilities\/unavailable|words\/(no|about)|\w+\/\w+\/heading)$/;

  it('leaves no English', () => {
    const inEnglish = Object.fromEntries(textsIn(en));
    const english =
      /\b(the|and|with|from|this|that|who|what|when|is|are|not|of|or|your|their|there|goal|child(ren)?)\b/i;
    // Names in the papers of a state stand in parentheses; those of courts and providers are examples.
    const left = textsIn(es).filter(
      ([path, text]) =>
        (!same.test(path) && text === inEnglish[path]) ||
        (!path.endsWith('/example') && english.test(text.replace(/\([^)]*\)|\{\w+\}/g, ''))),
    );
    expect(left).toEqual([]);
  });

  it('asks with both marks, and says usted', () => {
    const familiar = /(?<!\p{L})(tú|tus|te|ti|puedes|escribe tu|vosotros)(?!\p{L})/iu;
    const wrong = textsIn(es).filter(
      ([, text]) => text.match(/¿/g)?.length !== text.match(/\?/g)?.length || familiar.test(text),
    );
    expect(wrong).toEqual([]);
  });
});

describe('words of a state', () => {
  it('take the place of the usual ones, and leave the rest', () => {
    const usual = questionWords(en, 'children.permanency.concurrent', undefined);
    const florida = questionWords(en, 'children.permanency.concurrent', 'us-fl');
    expect(usual?.label).toBe('Alternative goal');
    expect(florida?.label).toBe('Concurrent goal');
    expect([florida?.ask, florida?.why]).toEqual([usual?.ask, usual?.why]);
    expect(questionWords(en, 'children.permanency.concurrent', 'us-xx')).toEqual(usual);
    expect(questionWords(en, 'no.such', 'us-fl')).toBeUndefined();
  });

  it.each([
    ['us-tx', 'family-service-plan', /^Family Plan of Service/],
    ['us-tx', 'case-plan', /^Case plan/],
    ['us-mn', 'case-plan', /^Out-of-home placement plan/],
    ['constructor', 'case-plan', /^Case plan/],
    [undefined, 'family-service-plan', /^Family service plan/],
  ])('%s calls %s by its name', (place, code, name) => {
    expect(codeName(en, 'planKinds', code, place)).toMatch(name);
  });

  it('are the same places in both languages', () => {
    const about = (places: Readonly<Record<string, PlaceWords>>) => textsIn(places).map(([path]) => path);
    expect(about(es.places)).toEqual(about(en.places));
  });
});
