import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { date } from '../../src/calendar/plain-date.ts';
import { type Answers, type Entry, entriesAt, type Value, valueAt } from '../../src/interview/answers.ts';
import { answersFrom } from '../../src/interview/from-plan.ts';
import { outline, type Step, somebodyElse } from '../../src/interview/outline.ts';
import { promptFor } from '../../src/interview/present.ts';
import type { Prompt } from '../../src/interview/prompter.ts';
import { sections } from '../../src/interview/questions.ts';
import { reply } from '../../src/interview/reply.ts';
import { isMap } from '../../src/plan/values.ts';
import { caseplan, temporaryFolder } from '../support/io.ts';
import { setting as castellSetting } from './castell.ts';
import { bundled, keys, Terminal } from './terminal.ts';

let program: string;
let remove = () => {};

beforeAll(async () => {
  ({ program, remove } = await bundled());
});
afterAll(() => remove());

const today = date('2026-02-20');
const setting = { ...castellSetting, today, language: 'en' as const };
const example = parse(readFileSync(new URL('../../fixtures/examples/delgado-fpos.plan.yaml', import.meta.url), 'utf8'));

/** What the worker of the example could say on the day on which the plan begins. */
function family(): Answers {
  const answers = answersFrom(example) as Answers & { case: Entry };
  answers.case.events = entriesAt(answers, 'case.events').filter((event) => String(event.date) <= today);
  for (const signature of entriesAt(answers, 'signatures')) {
    if (String(signature.date) <= today) continue;
    signature.status = 'pending';
    delete signature.date;
  }
  return answers;
}

/** Answers a question with what the family said, in the ids that the interview gives. */
class Talk {
  readonly #said = family();
  readonly answers: Answers = {};
  /** The ids of the example, and those that the interview gave. */
  readonly #ids = new Map<string, string>();

  next(): Step | undefined {
    return outline(sections, this.answers, setting).steps.find(({ state }) => state === 'ask');
  }

  valueFor(step: Step, prompt: Prompt): Value | undefined {
    this.#learn(this.#said, this.answers);
    if (step.kind === 'leave') return true;
    const said = this.#at(step);
    if (step.kind === 'more') return said !== undefined;
    if (prompt.quiet) return prompt.suggestion;
    if (said === undefined || said === null) return undefined;
    const own = (id: unknown) => this.#ids.get(String(id)) ?? String(id);
    if (prompt.type === 'several') return [said].flat().map(own);
    return prompt.options.length > 0 && prompt.type !== 'yes-no' ? own(said) : (said as Value);
  }

  #at({ path, scene }: Step): unknown {
    let at: unknown = this.#said;
    for (const [index, step] of path.entries()) {
      const list: unknown[] | null = Array.isArray(at) ? at : null;
      const person = index === 1 ? this.#known(scene.entry.person) : undefined;
      at = list && person ? list.find((item) => isMap(item) && item.person === person) : (at as Entry)?.[step];
    }
    return at;
  }

  #known(own: unknown): string | undefined {
    return own === undefined ? undefined : ([...this.#ids].find(([, id]) => id === own)?.[0] ?? String(own));
  }

  #learn(said: unknown, given: unknown): void {
    if (!isMap(said) && !Array.isArray(said)) return;
    const [from, to] = [said as Entry, (given ?? {}) as Entry];
    if (typeof from.id === 'string' && typeof to.id === 'string') this.#ids.set(from.id, to.id);
    for (const key of Object.keys(from)) this.#learn(from[key], to[key]);
  }
}

const { enter, down, space, emptyLine } = keys;
const home = '\u001b[H';

const times = (key: string, count: number) => Array<string>(count).fill(key);

/** What somebody presses who wants to give an answer. */
function pressed(prompt: Prompt, value: Value | undefined): string[] {
  const { options, suggestion, type } = prompt;
  if (type === 'yes-no' && typeof suggestion === 'boolean') return [value ? 'y' : 'n', enter];
  if (type === 'yes-no') return [home, ...times(down, value === undefined ? 0 : value ? 1 : 2), enter];
  if (type === 'several') return [home, ...marking(prompt, [value ?? []].flat().map(String)), enter];
  if (options.length > 0) return [home, ...times(down, placeOf(prompt, value)), enter];
  if (value === undefined) return suggestion === undefined ? [enter] : ['\u007f', enter];
  const line = String(value)
    .trim()
    .replace(/\s*\n\s*/g, ' ');
  return [emptyLine, line, ...times(enter, type === 'date' && value !== suggestion ? 2 : 1)];
}

/** Marks what is wanted in a list, from its top. */
function marking({ options, suggestion }: Prompt, wanted: readonly string[]): string[] {
  const marked = Array.isArray(suggestion) ? suggestion : [];
  const isWrong = ({ value }: { value: string }) => marked.includes(value) !== wanted.includes(value);
  return options.flatMap((option) => [...(isWrong(option) ? [space] : []), down]);
}

/** Where an answer stands in a list. What is left open stands first where nothing is suggested, else last. */
function placeOf({ options, required, suggestion }: Prompt, value: Value | undefined): number {
  const names = options.map((option) => option.value);
  const open = required ? [] : [''];
  const all = suggestion === undefined ? [...open, ...names] : [...names, ...open];
  return all.indexOf(value === undefined ? '' : String(value));
}

it('makes a complete plan for the worked family from nothing, which checks without an error and is printed', {
  timeout: 600_000,
}, async () => {
  const cwd = temporaryFolder();
  const terminal = new Terminal([program, 'init', 'delgado.plan.yaml', '--as-of', today], cwd, {
    columns: 200,
    rows: 60,
  });
  const talk = new Talk();
  let asked = 0;
  for (let step = talk.next(); step !== undefined; step = talk.next()) {
    const prompt = await promptFor(step, setting);
    const value = talk.valueFor(step, prompt);
    expect(value).not.toBe(somebodyElse);
    const isShown = !prompt.quiet && !(['choice', 'several'].includes(prompt.type) && prompt.options.length === 0);
    if (isShown) {
      await terminal.answer(prompt.ask, ...pressed(prompt, value));
      asked++;
    }
    reply(step, value);
  }
  expect(asked).toBeGreaterThan(300);
  await terminal.answer('Write the plan', enter);
  expect(await terminal.ended).toBe(0);

  const plan = parse(readFileSync(join(cwd, 'delgado.plan.yaml'), 'utf8'));
  expect(plan.people.map(({ name }: Entry) => name)).toEqual(example.people.map(({ name }: Entry) => name));
  for (const [list, key] of [
    ['goals', 'statement'],
    ['tasks', 'description'],
    ['services', 'name'],
    ['barriers', 'response'],
  ] as const)
    expect(new Set(plan[list].map((entry: Entry) => entry[key]))).toEqual(
      new Set(example[list].map((entry: Entry) => entry[key])),
    );
  for (const list of ['safetyThreats', 'riskFactors', 'protectiveFactors', 'strengths', 'needs'])
    expect(entriesAt(plan, `assessment.${list}`)).toHaveLength(entriesAt(example, `assessment.${list}`).length);
  expect(valueAt(plan, 'case.court.causeNumber')).toBe('2026-PA-00087');

  const checked = await caseplan(['check', 'delgado.plan.yaml', '--as-of', today, '--format', 'json'], { cwd });
  expect(JSON.parse(checked.out).findings.filter(({ severity }: Entry) => severity === 'error')).toEqual([]);
  const rendered = await caseplan(['render', 'delgado.plan.yaml', '--as-of', today, '-o', 'delgado.pdf'], { cwd });
  expect([rendered.status, rendered.err]).toEqual([0, expect.any(String)]);
  expect(existsSync(join(cwd, 'delgado.pdf'))).toBe(true);
});
