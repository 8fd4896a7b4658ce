import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseplan, temporaryFolder } from '../../support/io.ts';
import { overlay } from '../../support/overlay.ts';
import { findingsOf, minimal, rulesOf, textOf } from '../../support/plans.ts';

const base = textOf(minimal);
const quality = (text: string) => rulesOf(findingsOf(text)).filter((rule) => rule.startsWith('quality/'));

const goal = (statement: string, more = '') =>
  `goals:\n  - { id: g-night, statement: ${JSON.stringify(statement)}, addresses: [s-alone, r-shift, n-sitter], target: 2026-07-31, measures: [{ id: m-nights, indicator: Nights covered, every: P1M, observations: [{ date: 2026-03-31, value: 12 }] }]${more} }\n`;

describe('rules on quality', () => {
  it('are warnings that fail no check', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.plan.yaml'), overlay(base, goal('Ana attends parenting classes.')));
    const { status, out } = await caseplan(['check', 'a.plan.yaml', '--format', 'concise'], { cwd });
    expect(status).toBe(0);
    expect(out).toContain('warning quality/compliance-only-goal Goal "g-night" only says "attends"');
  });

  it('speak Spanish, and read plans in Spanish', async () => {
    const cwd = temporaryFolder();
    const text = overlay(base, `language: es\n${goal('Ana asiste a clases para padres.')}`);
    writeFileSync(join(cwd, 'a.plan.yaml'), text);
    const { out } = await caseplan(['check', 'a.plan.yaml', '--format', 'concise', '--language', 'es'], { cwd });
    expect(out).toContain('La meta “g-night” solo dice “asiste a”');
  });

  it('do not judge a language that they do not know', () => {
    expect(quality(overlay(base, `language: vi\n${goal('Ana attends parenting classes.')}`))).toEqual([]);
  });

  it('leave alone what is over', () => {
    expect(quality(overlay(base, goal('Ana attends classes.', ', lifecycleStatus: completed')))).toEqual([]);
    const done =
      'tasks:\n  - { id: t-a, goals: [g-night], assignee: ana, description: Call the sitter as needed., due: 2026-04-01, status: completed, completedOn: 2026-04-01 }\n  - { id: t-b, goals: [g-night], assignee: kim, description: Check the sitters., due: 2026-05-08, status: in-progress }\n';
    expect(quality(overlay(base, done))).not.toContain('quality/vague-wording');
  });

  it.each([
    ['availability: waitlisted', ['quality/barrier-unanswered']],
    ['availability: unavailable', ['quality/barrier-unanswered']],
    ['availability: waitlisted, waitlist: { interim: TBD }', ['quality/barrier-unanswered']],
    ['availability: waitlisted, waitlist: { interim: A weekly call. }', []],
    ['availability: waitlisted, status: in-progress', []],
    ['availability: available', []],
  ])('ask what helps where there is no place: %s', (fields, found) => {
    const status = fields.includes('status') ? '' : ', status: not-started';
    const service = `services:\n  - { id: v-clinic, name: Counseling, provider: clinic, people: [ana], goals: [g-night], needs: [n-sitter], ${fields}${status} }\n`;
    expect(quality(overlay(base, service))).toEqual(found);
    const answered =
      'barriers:\n  - { id: b-wait, affects: [v-clinic], description: The clinic is full., response: The agency calls two others., owner: kim }\n';
    expect(quality(overlay(base, service + answered))).toEqual([]);
  });

  it('ask nothing about a barrier that is gone', () => {
    const barrier = (more: string) => `barriers:\n  - { id: b-bus, affects: [t-plan], description: No bus.${more} }\n`;
    expect(quality(overlay(base, barrier('')))).toEqual(['quality/barrier-unanswered']);
    expect(quality(overlay(base, barrier(', resolvedOn: 2026-04-01')))).toEqual([]);
  });

  it('take their thresholds from the configuration', async () => {
    const cwd = temporaryFolder();
    const tasks = Array.from({ length: 4 }, (_, n) => {
      const due = 'due: 2026-05-08, status: in-progress';
      return `  - { id: t-${n}, goals: [g-night], assignee: [ana, kim], description: Call sitter ${n}., ${due} }\n`;
    });
    writeFileSync(join(cwd, 'a.plan.yaml'), overlay(base, `tasks:\n${tasks.join('')}`));
    const check = async () => (await caseplan(['check', 'a.plan.yaml', '--format', 'concise'], { cwd })).out;
    expect(await check()).not.toContain('quality/');
    writeFileSync(join(cwd, 'caseplan.config.yaml'), 'rules:\n  quality/overload: { tasks: 3 }\n');
    expect(await check()).toContain('quality/overload ana has 4 open tasks, more than 3.');
    writeFileSync(join(cwd, 'caseplan.config.yaml'), 'rules:\n  quality/*: off\n');
    expect(await check()).not.toContain('quality/');
  });

  it('compare the tasks of parents by what they say, not by names or by what both do together', () => {
    const people = `people:
  - { id: ana, role: mother, name: Ana Castell, parentOf: [leo] }
  - { id: luis, role: father, name: Luis Castell, parentOf: [leo] }
  - { id: leo, role: child, name: Leo Castell, birthDate: 2023-05-06 }
  - { id: kim, role: caseworker, name: Kim Sandoval }
  - { id: clinic, role: provider, name: Lakeside Clinic }
`;
    const task = (id: string, who: string, text: string) =>
      `  - { id: ${id}, goals: [g-night], assignee: ${who}, description: ${text}, due: 2026-05-08, status: in-progress }\n`;
    const check = task('t-check', 'kim', 'Check the sitters.');
    const same = ['Ana', 'Luis'].flatMap((name) =>
      ['shows proof of a home.', 'sees the counselor on Mondays.', 'calls the worker on Fridays.'].map((text, n) =>
        task(`t-${name.toLowerCase()}-${n}`, name.toLowerCase(), `${name} ${text}`),
      ),
    );
    expect(quality(overlay(base, `${people}tasks:\n${check}${same.join('')}`))).toEqual([
      'quality/same-tasks-for-everyone',
    ]);
    const own = ['Put up the crib.', 'Ask for the day shift.'].map((text, n) => task(`t-own-${n}`, 'luis', text));
    const shared = ['Write the night plan.', 'Try it for a week.', 'Meet the aunt.'].map((text, n) =>
      task(`t-both-${n}`, '[ana, luis]', text),
    );
    expect(quality(overlay(base, `${people}tasks:\n${check}${shared.join('')}${own.join('')}`))).toEqual([]);
  });
});
