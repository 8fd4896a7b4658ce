import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/interview/answers.ts';
import { coachOn } from '../../src/interview/coach.ts';
import { openQuestions } from '../../src/interview/hold.ts';
import { castell, findingsOf, setting } from './castell.ts';

const inEnglish = { language: 'en' } as const;
const inSpanish = { language: 'es' } as const;
const plan = (language: string): Answers => ({ plan: { language } });

describe('what is said of an answer', () => {
  it.each([
    [
      'goals.statement',
      'Ana attends parenting classes.',
      ['This says “attends”. What will be different when it works?'],
    ],
    [
      'goals.statement',
      'Ana keeps stable housing.',
      ['“stable housing” means something else to everybody. What could anybody see or count?'],
    ],
    ['goals.statement', 'A sober adult is with Leo every night.', []],
    ['goals.tasks.description', 'Attend parenting classes.', []],
    [
      'goals.tasks.description',
      'Call the sitter as needed before the FTM.',
      [
        '“as needed” means something else to everybody. What could anybody see or count?',
        'Not everybody knows FTM. Write it out once: family team meeting (FTM).',
      ],
    ],
    ['barriers.response', null, ['So far nobody does anything about it. Who could do what?']],
    ['barriers.response', 'TBD', ['So far nobody does anything about it. Who could do what?']],
    ['barriers.response', 'The agency pays for a ride on Sundays.', []],
    ['goals.services.waitlist.interim', undefined, ['So far nothing helps until then. What could?']],
    ['goals.statement', null, []],
    ['people.name', 'Attend Classes', []],
    ['goals.measures.target', 30, []],
    ['no.such.question', 'Attend classes as needed.', []],
  ])('%s: %j', (question, value, remarks) => {
    expect(coachOn(question, value, plan('en'), inEnglish)).toEqual(remarks);
  });

  it('is said in the language of the interview, and judged in that of the plan', () => {
    const goal = 'María asiste a clases para padres.';
    expect(coachOn('goals.statement', goal, plan('es'), inSpanish)).toEqual([
      'Esto dice “asiste a”. ¿Qué será diferente cuando funcione?',
    ]);
    expect(coachOn('goals.statement', goal, plan('es'), inEnglish)).toEqual([
      'This says “asiste a”. What will be different when it works?',
    ]);
    expect(coachOn('goals.statement', 'Ana attends classes.', plan('vi'), inEnglish)).toEqual([]);
  });

  it('leaves letters alone that another answer writes out', () => {
    const answers = { ...plan('en'), barriers: [{ description: 'The family team meeting (FTM) is at noon.' }] };
    expect(coachOn('goals.tasks.description', 'Come to the FTM.', answers, inEnglish)).toEqual([]);
  });

  it('tells long answers that are hard to read, and not short ones', () => {
    const hard = 'Comprehensive stabilization of inadequate supervisory circumstances necessitates interventions. ';
    expect(coachOn('case.reasonForInvolvement', hard, plan('en'), inEnglish)).toEqual([]);
    expect(coachOn('case.reasonForInvolvement', hard.repeat(14), plan('en'), inEnglish)).toEqual([
      expect.stringMatching(/^This reads at grade \d+ of school\. Shorter sentences help\.$/),
    ]);
  });

  it('counts the tasks of a parent, with the one that is asked about', () => {
    const people = [
      { id: 'ana', role: 'mother', name: 'Ana Castell' },
      { id: 'kim', role: 'caseworker', name: 'Kim Sandoval' },
    ];
    const tasks = (n: number) => Array.from({ length: n }, () => ({ description: 'x', assignee: ['ana', 'kim'] }));
    const answers = (n: number, last: object) => ({ ...plan('en'), people, goals: [{ tasks: [...tasks(n), last] }] });
    const many = ['Ana Castell would have 11 open tasks. What can wait, and what can the agency do?'];
    expect(coachOn('goals.tasks.assignee', ['ana', 'kim'], answers(10, { description: 'y' }), inEnglish)).toEqual(many);
    expect(coachOn('goals.tasks.assignee', 'ana', answers(10, { assignee: 'ana' }), inEnglish)).toEqual(many);
    expect(coachOn('goals.tasks.assignee', 'ana', answers(9, { description: 'y' }), inEnglish)).toEqual([]);
    expect(coachOn('goals.tasks.assignee', 'kim', answers(10, { description: 'y' }), inEnglish)).toEqual([]);
  });

  it('is nothing for the family of the documentation, of which the rules find nothing either', async () => {
    const answers = castell();
    const said: string[] = [];
    for (const goal of answers.goals as { statement: string; tasks: { description: string }[] }[]) {
      said.push(...coachOn('goals.statement', goal.statement, answers, inEnglish));
      for (const task of goal.tasks)
        said.push(...coachOn('goals.tasks.description', task.description, answers, inEnglish));
    }
    expect(said).toEqual([]);
    expect(findingsOf(answers).filter(({ rule }) => rule.startsWith('quality/'))).toEqual([]);
    expect(await openQuestions(answers, setting)).toEqual([]);
  });

  it.each([
    ['quality/compliance-only-goal', 'goals.statement', 'statement', 'Ana attends parenting classes.'],
    ['quality/vague-wording', 'goals.statement', 'statement', 'Ana keeps stable housing.'],
    ['quality/jargon', 'goals.statement', 'statement', 'Ana is ready for the FTM on May 3.'],
  ])('is said where %s finds something, and only there', (rule, question, key, text) => {
    const answers = castell();
    const goal = (answers.goals as Record<string, unknown>[])[0] as Record<string, unknown>;
    const found = () => findingsOf(answers).some((finding) => finding.rule === rule);
    expect([found(), coachOn(question, String(goal[key]), answers, inEnglish).length > 0]).toEqual([false, false]);
    goal[key] = text;
    expect([found(), coachOn(question, text, answers, inEnglish).length > 0]).toEqual([true, true]);
  });
});
