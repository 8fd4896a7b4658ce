import { describe, expect, it } from 'vitest';
import { date } from '../../src/calendar/plain-date.ts';
import { Engine } from '../../src/engine/engine.ts';
import type { FilePort } from '../../src/engine/ports.ts';
import { readPlan } from '../../src/plan/read.ts';
import { deadlinesJson } from '../../src/report/deadlines/json.ts';
import { reportJunit } from '../../src/report/junit.ts';
import { minimal, planUnderOrder, textOf, worked } from '../support/plans.ts';

/** Texts in memory, by their full paths. */
const inMemory = (texts: Record<string, string>): FilePort => ({
  here: '/agency',
  read: async (path) => (path in texts ? new TextEncoder().encode(texts[path]) : null),
  exists: (path) => path in texts,
  resolve: (folder, name) => (name.startsWith('/') ? name : `${folder}/${name}`),
  folderOf: (path) => path.slice(0, path.lastIndexOf('/')) || '/',
  within: (folder, path) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null),
  shown: (path) => path.replace('/agency/', ''),
});

const planFrom = (text: string, file = 'a.plan.yaml') => {
  const read = readPlan(file, new TextEncoder().encode(text));
  if (read.plan === null) throw new Error('The text is no plan.');
  return { ...read, plan: read.plan };
};

const day = date('2026-12-01');

describe('what the engine finds', () => {
  it('can be posted to a worker, and gives the same report', async () => {
    for (const name of [worked, minimal]) {
      const file = planFrom(textOf(name));
      const outcome = await new Engine(inMemory({})).check([file], { day });
      const files = [{ file: file.file, text: file.text, plan: file.plan, planId: file.plan.id }];
      const reportOf = (of: typeof outcome) => reportJunit({ ...of, asOf: day, files });
      expect(outcome.findings).not.toEqual([]);
      expect(reportOf(structuredClone(outcome))).toBe(reportOf(outcome));
      expect(structuredClone(outcome)).toEqual(outcome);
    }
  });

  it('of deadlines, too', async () => {
    const report = await new Engine(inMemory({})).deadlines([planFrom(planUnderOrder())], { day });
    expect(report.rows).not.toEqual([]);
    expect(deadlinesJson(structuredClone(report))).toBe(deadlinesJson(report));
    expect(structuredClone(report)).toEqual(report);
  });

  it('follows a configuration that is in no file', async () => {
    const off = { '/agency/caseplan.config.yaml': 'rules: { deadline/*: off, law/*: off }\n' };
    const file = planFrom(planUnderOrder());
    const rulesIn = async (texts: Record<string, string>) =>
      (await new Engine(inMemory(texts)).check([file], { day })).findings.map(({ rule }) => rule);
    const ofLaw = (rules: string[]) => rules.filter((rule) => /^(?:deadline|law)\//.test(rule));
    expect(ofLaw(await rulesIn({}))).not.toEqual([]);
    expect(ofLaw(await rulesIn(off))).toEqual([]);
  });
});

describe('what the engine refuses', () => {
  const file = planFrom(planUnderOrder());

  it('is data: what is wrong, and where', async () => {
    const wrong = new Engine(inMemory({ '/agency/caseplan.config.yaml': 'extends: gone.yaml\n' }));
    await expect(wrong.check([file], { day })).rejects.toMatchObject({
      mistakes: [{ is: 'unreadable-base', file: 'caseplan.config.yaml', base: 'gone.yaml' }],
    });
  });

  it('is an event from which no clock starts', async () => {
    const whatIf = [{ type: 'remvoal', date: day }];
    await expect(new Engine(inMemory({})).deadlines([file], { day, whatIf })).rejects.toMatchObject({
      mistakes: [{ is: 'unknown-event', type: 'remvoal' }],
    });
  });
});
