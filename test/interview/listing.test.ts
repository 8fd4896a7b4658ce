import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { answersJsonSchema } from '../../src/interview/answers-schema.ts';
import { listing } from '../../src/interview/listing.ts';
import { planJsonSchema } from '../../src/plan/json-schema.ts';
import { en } from '../../src/wording/en/interview/index.ts';
import { es } from '../../src/wording/es/interview/index.ts';
import { caseplan, temporaryFolder } from '../support/io.ts';
import { castellText } from './castell.ts';

describe('init --print-questions', () => {
  it('prints every question with its id, why it is asked, an example and its codes, and asks nothing', async () => {
    const { status, out, err } = await caseplan(['init', '--print-questions', '--language', 'en']);
    expect([status, err]).toEqual([0, '']);
    for (const { id, why } of (await listing(en, undefined)).questions) {
      expect(out).toContain(`\n${id}\n`);
      expect(out.replace(/\n {2}/g, ' ')).toContain(why.replaceAll('{who}', '…'));
    }
    expect(out).toContain('reunification (Back home with a parent (reunification))');
    expect(out).not.toMatch(/\{\w+\}/);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('speaks Spanish, and as the state that is named', async () => {
    const { out } = await caseplan(['init', '--print-questions', '--jurisdiction', 'us-fl', '--language', 'es']);
    expect(out).toContain('¿Qué será diferente?');
    expect(out).toContain('La meta simultánea (concurrent goal).');
    expect(out).toMatch(/goals\.tasks\.due\n {2}fecha.*lo pide F/);
    expect(out).not.toMatch(/\b(Why|Example|Codes|The id of|asked by)\b/);
  });

  it('is data as JSON, in English where no language is named', async () => {
    const { out } = await caseplan(['init', '--format', 'json', '--jurisdiction', 'us-tx'], {
      env: { LANG: 'es_MX.UTF-8' },
    });
    const { version, language, jurisdiction, questions, lists } = JSON.parse(out);
    expect([version, language, jurisdiction]).toEqual([1, 'en', 'us-tx']);
    const found = (id: string) => questions.find((question: { id: string }) => question.id === id);
    expect(found('goals.tasks.due')).toMatchObject({
      section: 'goals',
      type: 'date',
      required: 'plan',
      law: { citation: expect.stringContaining('Tex. Fam. Code § 263.102(a)(4)'), verified: expect.any(Boolean) },
    });
    expect(found('children.permanency.primary').codes).toContainEqual({ code: 'adoption', name: expect.any(String) });
    expect(found('goals.tasks.assignee')).toMatchObject({ type: 'several', pointsTo: ['person'], required: 'always' });
    expect(found('goals.strategy').required).toBe('sometimes');
    expect(lists.map(({ id }: { id: string }) => id)).toEqual(Object.keys(en.repeats));
  });

  it('takes the jurisdiction of the configuration, or the one that is named', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'caseplan.config.yaml'), 'jurisdiction: us-fl\n');
    const label = async (...args: string[]) => {
      const { out } = await caseplan(['init', '--format', 'json', ...args], { cwd });
      return JSON.parse(out).questions.find(({ id }: { id: string }) => id === 'children.permanency.concurrent').label;
    };
    expect(await label()).toBe('Concurrent goal');
    expect(await label('--jurisdiction', 'us-tx')).toBe('Alternative goal');
  });

  it('refuses a jurisdiction that nobody knows', async () => {
    const { status, out, err } = await caseplan(['init', '--print-questions', '--jurisdiction', 'us-txx']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('There is no jurisdiction us-txx. Did you mean us-tx?');
  });

  it('has the same questions in both languages', async () => {
    const [english, spanish] = [await listing(en, 'us-ca'), await listing(es, 'us-ca')];
    const facts = ({ questions }: typeof english) =>
      questions.map(({ id, type, required, conditional, codes }) => [id, type, required, conditional, codes.length]);
    expect(facts(spanish)).toEqual(facts(english));
  });
});

describe('the JSON Schema of answers', () => {
  const schema = answersJsonSchema(planJsonSchema(), en);
  const validator = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
  const isSound = (answers: unknown) => validator.safeParse(answers).success;
  const castell = () => parse(castellText);

  it('is what the package holds', () => {
    const packaged = readFileSync(join(import.meta.dirname, '../../schema/answers.schema.json'), 'utf8');
    expect(JSON.parse(packaged)).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it('takes the answers of the documentation', () => {
    expect(validator.safeParse(castell()).error).toBeUndefined();
  });

  it('takes answers that are left open, empty or missing', () => {
    const answers = castell();
    answers.case = { agency: { name: null } };
    answers.children[0].placement.type = null;
    answers.goals[0].tasks[0].assignee = null;
    answers.goals[0].measures = null;
    expect(isSound(answers)).toBe(true);
    expect(isSound({ plan: { id: 'A', kind: 'case-plan' } })).toBe(true);
  });

  it.each([
    ['a key that nobody knows', (a: ReturnType<typeof castell>) => Object.assign(a.plan, { idd: 'A' })],
    ['the head of a plan at the top', (a: ReturnType<typeof castell>) => Object.assign(a, { caseplan: 1 })],
    ['a code that is none', (a: ReturnType<typeof castell>) => Object.assign(a.goals[0], { type: 'safe' })],
    ['a date that is none', (a: ReturnType<typeof castell>) => Object.assign(a.goals[0], { target: 'next Friday' })],
    ['no head', (a: ReturnType<typeof castell>) => delete a.plan],
  ])('does not take %s', (_, change) => {
    const answers = castell();
    change(answers);
    expect(isSound(answers)).toBe(false);
  });

  it('explains every question at its place, in the words of the interview', async () => {
    type Json = { properties?: Record<string, Json>; items?: Json; title?: string; description?: string };
    const at = (json: Json | undefined, [step, ...rest]: string[]): Json | undefined =>
      step === undefined ? json : at((json?.items ?? json)?.properties?.[step], rest);
    for (const { id, label, why } of (await listing(en, undefined)).questions) {
      const place = at(schema as Json, id.split('.'));
      expect([id, place?.description]).toEqual([id, expect.stringContaining(why.replace('{who}', '').slice(0, 20))]);
      if (!label.includes('{')) expect([id, place?.title]).toEqual([id, label]);
    }
  });
});
