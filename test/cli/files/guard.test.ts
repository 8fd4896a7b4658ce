import { linkSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseplan, folderOf } from '../../support/io.ts';
import { minimal, textOf, worked } from '../../support/plans.ts';

const plan = textOf(worked);

/** Two plans, one without the name of a plan, and other names of the first. */
function folder() {
  const cwd = folderOf({
    'a.plan.yaml': plan,
    'b.plan.yaml': null,
    'c.txt': `# of another family\n${textOf(minimal)}`,
  });
  symlinkSync('a.plan.yaml', join(cwd, 'link.ics'));
  linkSync(join(cwd, 'a.plan.yaml'), join(cwd, 'twin.ics'));
  writeFileSync(join(cwd, 'caseplan.config.yaml'), 'x-office: Waco\n');
  return cwd;
}

const contents = (cwd: string) =>
  ['a.plan.yaml', 'b.plan.yaml', 'c.txt', 'caseplan.config.yaml'].map((name) => readFileSync(join(cwd, name), 'utf8'));

const isRead = /^caseplan: \S+ is read by this run, and the result would erase it\. Name another file\.\n$/;
const isPlan = /^caseplan: \S+ is a plan, and the result would erase it\. Name another file\.\n$/;

describe('a result is not written over', () => {
  it.each([
    ['deadlines a.plan.yaml -o a.plan.yaml', isRead],
    ['deadlines a.plan.yaml -o link.ics', isRead],
    ['deadlines a.plan.yaml -o twin.ics', isRead],
    ['deadlines a.plan.yaml -o caseplan.config.yaml', isRead],
    ['deadlines a.plan.yaml -o b.plan.yaml', isPlan],
    ['deadlines a.plan.yaml -o c.txt', isPlan],
    ['render a.plan.yaml --draft -o a.plan.yaml', isRead],
    ['render a.plan.yaml --draft --format html -o b.plan.yaml', isPlan],
    ['schema -o b.plan.yaml', isPlan],
    ['diff a.plan.yaml b.plan.yaml -o b.plan.yaml', isRead],
    ['diff a.plan.yaml a.plan.yaml -o b.plan.yaml', isPlan],
    ['log a.plan.yaml -o a.plan.yaml', isRead],
    ['log a.plan.yaml -o c.txt', isPlan],
    ['check a.plan.yaml --format json=b.plan.yaml', isPlan],
    ['check a.plan.yaml --report-suppressions -o c.txt', isPlan],
    ['check a.plan.yaml --format json=link.ics', isRead],
  ])('a plan or what is read: %s', async (line, told) => {
    const cwd = folder();
    const before = contents(cwd);
    const { status, out, err } = await caseplan(line.split(' '), { cwd });
    expect([status, out, err]).toEqual([2, '', expect.stringMatching(told)]);
    expect(contents(cwd)).toEqual(before);
  });
});

it.each([
  ['deadlines a.plan.yaml --format csv', 'list.csv'],
  ['deadlines a.plan.yaml --format ics', 'list.ics'],
  ['render a.plan.yaml --draft --format html', 'plan.html'],
  ['schema', 'plan.json'],
  ['schema', 'new.plan.yaml'],
  ['diff a.plan.yaml b.plan.yaml', 'diff.txt'],
])('what is no plan is written anew: %s -o %s', async (line, name) => {
  const cwd = folder();
  const args = [...line.split(' '), '-o', name];
  expect((await caseplan(args, { cwd })).status).toBe(0);
  if (name === 'new.plan.yaml') return;
  const first = readFileSync(join(cwd, name), 'utf8');
  writeFileSync(join(cwd, name), 'of last week');
  expect((await caseplan(args, { cwd })).status).toBe(0);
  expect(readFileSync(join(cwd, name), 'utf8')).toBe(first);
});
