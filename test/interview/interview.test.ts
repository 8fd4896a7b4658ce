import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Answers, type Entry, put, type Value } from '../../src/interview/answers.ts';
import { shapeOf } from '../../src/interview/answers-shape.ts';
import { asked, lawAsking } from '../../src/interview/asked-by-law.ts';
import { openQuestions } from '../../src/interview/hold.ts';
import { withoutNotes } from '../../src/interview/notes.ts';
import { planText } from '../../src/interview/plan-text.ts';
import type { Prompt } from '../../src/interview/prompter.ts';
import type { Node } from '../../src/interview/question.ts';
import { sections } from '../../src/interview/questions.ts';
import { readPlan } from '../../src/plan/read.ts';
import { en } from '../../src/wording/en/interview/index.ts';
import { bytes, castell, planOf, setting, today } from './castell.ts';
import { answersPrompter, type Given, hold } from './given.ts';

interface Listed {
  id: string;
  isList: boolean;
  node: Node;
}

function list(nodes: readonly Node[], before = ''): Listed[] {
  return nodes.flatMap((node) => {
    const id = before === '' ? node.key : `${before}.${node.key}`;
    if (node.kind === 'question') return [{ id, isList: false, node }];
    return [{ id, isList: true, node }, ...list(node.entry, id)];
  });
}

const all = sections.flatMap(({ nodes }) => list(nodes));

/** Answers that the interview does not ask for: it takes them from an answers file only. */
function onlyAsked(): Answers {
  const answers = castell();
  for (const goal of answers.goals as Entry[]) {
    for (const service of goal.services as Entry[]) {
      if (service.waitlist) delete (service.waitlist as Entry).since;
    }
  }
  (answers.signatures as Entry[])[0] = { person: 'ana', status: 'pending' };
  return answers;
}

/** Everything that stands in a value, in order. */
function leaves(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
}

/** A prompter that takes note of every prompt. */
function noting(inner: Given): Given & { asked: Prompt[] } {
  const asked: Prompt[] = [];
  return {
    ...inner,
    asked,
    ask: (prompt) => {
      asked.push(prompt);
      return inner.ask(prompt);
    },
  };
}

describe('the questions', () => {
  it('have an id of their own, a place in the plan format and words', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, isList, node } of all) {
      expect(() => shapeOf(id)).not.toThrow();
      if (isList) expect([id, en.repeats[id]?.label]).toEqual([id, expect.any(String)]);
      else if (!(node.kind === 'question' && node.quiet))
        expect([id, en.questions[id]?.ask]).toEqual([id, expect.any(String)]);
    }
  });

  it('have no words that nothing asks', () => {
    const known = new Set(all.map(({ id }) => id));
    const unused = Object.keys(en.questions).filter((id) => !known.has(id) && !id.endsWith('.newPerson'));
    expect([...unused, ...Object.keys(en.repeats).filter((id) => !known.has(id))]).toEqual([]);
    expect(Object.keys(en.sections)).toEqual(sections.map(({ id }) => id));
    expect(sections).toHaveLength(9);
  });
});

describe('an interview', () => {
  it('makes of the complete answers, asked one by one, the plan that they make as a file', async () => {
    const answers: Answers = {};
    const prompter = noting(answersPrompter(onlyAsked()));
    await hold(answers, { ...setting, prompter });
    expect(planOf(answers).plan).toEqual(planOf(onlyAsked()).plan);
    for (const { ask, help, label, fullLabel } of prompter.asked)
      expect(`${ask} ${help} ${label} ${fullLabel}`).not.toMatch(/[{}]|undefined/);
    expect(prompter.asked.filter(({ type, options }) => type === 'choice' && options.length === 0)).toEqual([]);
  });

  it.each(['us-oh', 'us-tx-lakeside'])('suggests the jurisdiction of the configuration, %s', async (jurisdiction) => {
    const prompter = noting(answersPrompter(onlyAsked()));
    await hold({}, { ...setting, jurisdiction, prompter });
    const asked = prompter.asked.find(({ id }) => id === 'plan.jurisdiction');
    expect(asked?.suggestion).toBe(jurisdiction);
    expect(asked?.options.filter(({ value }) => value === jurisdiction)).toHaveLength(1);
  });

  it('refuses none of the complete answers', async () => {
    const given = answersPrompter(onlyAsked());
    const refused: unknown[] = [];
    const ask = async (prompt: Prompt) => {
      const value = await given.ask(prompt);
      const no = value === undefined ? null : prompt.refusal(value);
      if (no !== null) refused.push([prompt.id, value, no]);
      return value;
    };
    await hold({}, { ...setting, prompter: { ...given, ask } });
    expect(refused).toEqual([]);
  });

  it('can be stopped after every answer: the file is sound and holds all of them', async () => {
    const answers: Answers = {};
    let checked = 0;
    const keep = async () => {
      if ((answers.plan as Entry).id === undefined) return;
      const text = planText(answers, today, en);
      expect(readPlan('-', bytes(text)).problems).toEqual([]);
      const kept = leaves(parse(text)).map((leaf) => String(leaf).replace(/\s+/g, ' '));
      const said = leaves(withoutNotes(answers)).filter((leaf) => leaf !== null);
      expect(said.filter((leaf) => !kept.includes(String(leaf).replace(/\s+/g, ' ')))).toEqual([]);
      checked++;
    };
    await hold(answers, { ...setting, prompter: answersPrompter(onlyAsked()), keep });
    expect(checked).toBeGreaterThan(150);
  });

  it('goes on where it stopped and asks nothing twice', async () => {
    const first = noting(answersPrompter(onlyAsked()));
    await hold({}, { ...setting, prompter: first });
    const half = first.asked.filter(({ id }) => !id.endsWith('+'))[90];
    const answers: Answers = {};
    const stopped = { ...answersPrompter(onlyAsked()) };
    const inner = stopped.ask;
    stopped.ask = async (prompt) => {
      if (prompt.id === half?.id && String(prompt.path) === String(half.path)) throw new Error('stop');
      return inner(prompt);
    };
    await expect(hold(answers, { ...setting, prompter: stopped })).rejects.toThrow('stop');
    const second = noting(answersPrompter(onlyAsked()));
    await hold(answers, { ...setting, prompter: second });
    const before = new Set(
      first.asked
        .slice(0, first.asked.indexOf(half as Prompt))
        .filter(({ id }) => !id.endsWith('+'))
        .map(({ path }) => String(path)),
    );
    expect(second.asked.filter(({ id, path }) => !id.endsWith('+') && before.has(String(path)))).toEqual([]);
    expect(planOf(answers).plan).toEqual(planOf(onlyAsked()).plan);
  });

  /** Answers of a test by the id of the question, each once; the rest is left open. */
  function scripted(answers: Record<string, Value[]>): Given & { asked: Prompt[] } {
    const script = structuredClone(answers);
    const ask = async (prompt: Prompt) => (prompt.quiet ? prompt.suggestion : script[prompt.id]?.shift());
    return noting({ section: () => {}, heading: () => {}, ask });
  }

  const texas = { 'plan.jurisdiction': ['us-tx'], 'plan.kind': ['family-service-plan'], 'plan.id': ['FPOS-1'] };
  const leo = { 'people.name': ['Leo Castell'], 'people.role': ['child'] };

  it('asks for the alternative goal where the law does, and not for the main goal again', async () => {
    const inTexas = scripted({ ...texas, ...leo, 'children.permanency.primary': ['reunification'] });
    await hold({}, { ...setting, prompter: inTexas });
    const concurrent = inTexas.asked.find(({ id }) => id === 'children.permanency.concurrent');
    expect(concurrent).toMatchObject({ needed: true, help: expect.stringContaining('Tex. Fam. Code § 263.102(a)(5)') });
    expect(concurrent?.options.map(({ value }) => value)).not.toContain('reunification');
    const elsewhere = scripted({ ...texas, 'plan.jurisdiction': ['us'], ...leo });
    await hold({}, { ...setting, prompter: elsewhere });
    expect(elsewhere.asked.find(({ id }) => id === 'children.permanency.concurrent')?.needed).toBe(false);
  });

  it.each(Object.entries(asked))(
    'asks in %s what entries of its pack ask, in questions that there are',
    async (code, of) => {
      for (const question of Object.keys(of)) {
        expect(all.map(({ id }) => id)).toContain(question);
        expect(await lawAsking(code, question)).toMatchObject({ citation: expect.any(String) });
      }
    },
  );

  it('says where the law that asks was not compared with its text', async () => {
    const inCalifornia = scripted({ ...texas, 'plan.jurisdiction': ['us-ca'], ...leo });
    await hold({}, { ...setting, prompter: inCalifornia });
    const helpOf = (name: string) => inCalifornia.asked.find(({ id }) => id === name)?.help;
    expect(helpOf('case.reasonForInvolvement')).toContain(
      'Asked by Cal. Welf. & Inst. Code § 16501.1 (from memory, not verified: check the law).',
    );
    expect(helpOf('children.permanency.concurrent')).toMatch(/Asked by [^()]*\.$/);
  });

  it('asks for family time only where children live apart from their parents', async () => {
    const people = {
      'people.name': ['Leo Castell', 'Ana Castell'],
      'people.role': ['child', 'mother'],
      'people+': [true],
    };
    const atHome = scripted({ ...texas, ...people, 'children.placement.type': ['parental-home'] });
    const apart = scripted({ ...texas, ...people, 'children.placement.type': ['kinship'] });
    await hold({}, { ...setting, prompter: atHome });
    await hold({}, { ...setting, prompter: apart });
    const asks = ({ asked }: { asked: Prompt[] }) => asked.some(({ id }) => id === 'familyTime.with');
    expect([asks(atHome), asks(apart)]).toEqual([false, true]);
  });

  it('asks back before a list that the plan stands on is left, and again where it is not', async () => {
    const prompter = scripted({
      ...texas,
      'people-': [false, true],
      'people.name': [undefined as unknown as Value, 'Leo Castell'],
      'people.role': ['child'],
      'people+': [true],
      'goals-': [true],
    });
    await hold({}, { ...setting, prompter });
    const asked = (...ids: string[]) => prompter.asked.filter(({ id }) => ids.includes(id)).map(({ ask }) => ask);
    expect(asked('people.name', 'people-', 'people+')).toEqual([
      'What is the person called?',
      'No child is named yet. Leave this section open?',
      'What is the person called?',
      'Is there another person? No parent is named yet.',
      'What is the person called?',
      'No parent is named yet. Go on all the same?',
    ]);
    expect(asked('assessment.safetyThreats-', 'goals-')).toEqual([
      'No danger is named yet. Leave this list open?',
      'No goal is named yet. Leave this section open?',
    ]);
    expect(prompter.asked.filter(({ id }) => id.endsWith('-')).map(({ suggestion }) => suggestion)).not.toContain(true);
  });

  it('says in one sentence where a section has nothing to ask', async () => {
    const lines: string[] = [];
    const prompter: Given = {
      ...scripted(texas),
      section: ({ title, intro }) => lines.push(title, intro),
      heading: (text) => lines.push(text),
    };
    await hold({}, { ...setting, prompter });
    const at = lines.indexOf('The children');
    expect(lines.slice(at + 1, at + 3)).toEqual([
      'No child is named, so there is nothing to ask here. The plan file can say it later.',
      'What was found',
    ]);
  });

  it('uses full names where first names are the same, and of organizations', async () => {
    const prompter = scripted({
      ...texas,
      'people.name': ['Maria Lopez', 'Maria Ruiz', 'Lakeside Clinic', 'Leo Lopez'],
      'people.role': ['child', 'mother', 'provider', 'child'],
      'people+': [true, true, true],
    });
    await hold({}, { ...setting, prompter });
    const asked = prompter.asked.map(({ ask }) => ask);
    expect(asked).toContain('Does Maria Lopez have any health conditions?');
    expect(asked).toContain('Whose parent is Maria Ruiz?');
    expect(asked).toContain('Which number can Lakeside Clinic be called at?');
    expect(asked).toContain('When was Leo born?');
    expect(prompter.asked.map(({ fullLabel }) => fullLabel)).toContain('Born (Leo)');
  });

  it('says of other scripts that they are not printed yet, and takes them', async () => {
    const prompter = scripted({ ...texas, 'people.name': ['王芳'], 'people.role': ['child'] });
    const notes: Record<string, (string | null)[]> = {};
    const { ask } = prompter;
    prompter.ask = async (prompt) => {
      if (prompt.id === 'plan.language') notes[prompt.id] = ['fa', 'es', 'ru'].map(prompt.note);
      if (prompt.id === 'people.name') notes[prompt.id] = ['王芳', 'Zoë'].map(prompt.note);
      return ask(prompt);
    };
    await hold({}, { ...setting, prompter });
    const { languageNotPrinted, textNotPrinted } = en.words;
    expect(notes).toEqual({
      'plan.language': [languageNotPrinted, null, null],
      'people.name': [textNotPrinted, null],
    });
  });

  it('has plain American words', () => {
    const { codes: _, ...words } = en;
    expect(JSON.stringify(words)).not.toMatch(
      /\b(whom|mend\w*|neighbour|programme|counselling|organis|colour|centre)/i,
    );
  });

  it('adds a provider who was not among the people', async () => {
    const answers: Answers = {};
    const prompter = scripted({
      ...texas,
      'goals.statement': ['Leo is safe at night.'],
      'goals.services+': [true],
      'goals.services.name': ['Counseling'],
      'goals.services.provider': ['+'],
      'goals.services.newPerson': ['Lakeside Clinic'],
    });
    await hold(answers, { ...setting, prompter });
    expect(planOf(answers).plan).toMatchObject({
      people: [{ id: 'lakeside', role: 'provider', name: 'Lakeside Clinic' }],
      services: [{ provider: 'lakeside' }],
    });
  });

  it('refuses in words of its own, with names', async () => {
    const prompter = scripted({
      ...texas,
      'people.name': ['Zoë Castell'],
      'people.role': ['child'],
      'plan.period.start': ['2026-02-09'],
      'plan.period.end': ['2026-08-09'],
      'goals.statement': ['Zoë is safe at night.'],
      'goals.tasks.description': ['Write the night plan.'],
    });
    const refusals: (string | null)[] = [];
    const { ask } = prompter;
    prompter.ask = async (prompt) => {
      if (prompt.id === 'plan.period.end') refusals.push(prompt.refusal('2026-01-01'), prompt.refusal('2026-08-09'));
      if (prompt.id === 'people.birthDate') refusals.push(prompt.refusal('2027-01-01'), prompt.refusal('2023-05-06'));
      if (prompt.id === 'goals.target') refusals.push(prompt.refusal('2026-02-08'), prompt.refusal('2026-02-09'));
      if (prompt.id === 'goals.tasks.due') refusals.push(prompt.refusal('2026-08-10'), prompt.refusal('2026-08-09'));
      if (prompt.id === 'plan.id') refusals.push(prompt.refusal('FPOS 1'), prompt.refusal('FPOS-1'));
      return ask(prompt);
    };
    await hold({}, { ...setting, prompter });
    expect(refusals).toEqual([
      'Use letters, digits and hyphens, without spaces. For example FSP-2026-01.',
      null,
      'The plan would end before it starts on February 9, 2026. Write a later day.',
      null,
      'Zoë cannot be born in the future.',
      null,
      'The plan starts on February 9, 2026. Write a later day.',
      null,
      'The plan ends on August 9, 2026. Write an earlier day.',
      null,
    ]);
  });
});

describe('what is open', () => {
  it('is nothing when everything is answered', async () => {
    expect(await openQuestions(castell(), setting)).toEqual([]);
  });

  it('is named in plain words, with the person or the goal that it is about', async () => {
    const answers = castell();
    delete (answers.assessment as Entry).strengths;
    put((answers.children as Entry[])[0] as Entry, 'permanency.concurrent', null);
    delete (answers.goals as Entry[])[1]?.measures;
    delete answers.participation;
    expect(await openQuestions(answers, setting)).toEqual([
      { section: 'The children', label: 'Alternative goal (Leo)' },
      { section: 'What was found', label: 'Strengths of the family' },
      { section: 'The goals', label: 'How we will know (Ana sleeps six hours on most days and s…)' },
      { section: 'Made together', label: 'Took part (Ana)' },
      { section: 'Made together', label: 'Took part (Rosa)' },
      { section: 'Made together', label: 'Took part (Leo)' },
    ]);
    put(answers, 'plan.jurisdiction', 'us');
    const elsewhere = (await openQuestions(answers, setting)).map(({ label }) => label);
    expect(elsewhere).not.toContain('Took part (Rosa)');
  });

  it('names everything that a plan needs when only its head is known', async () => {
    const open = await openQuestions({ plan: { id: 'A', kind: 'case-plan', jurisdiction: 'us' } }, setting);
    expect(open.map(({ label }) => label)).toEqual([
      'First day',
      'Last day',
      'Agency',
      'People',
      'Reason for involvement',
      'Efforts to keep the children at home',
      'Dangers to the children',
      'What makes harm more likely',
      'Who and what keeps the children safe',
      'Strengths of the family',
      'Needs',
      'Goals',
      'Review',
    ]);
  });
});
