import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Finding } from '../../check/finding.ts';
import type { Answers } from '../../interview/answers.ts';
import { openQuestions } from '../../interview/hold.ts';
import { readPlan } from '../../plan/read.ts';
import { wrap } from '../../report/wrap.ts';
import { filled } from '../../wording/interview.ts';
import { engineFor } from '../engine.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import type { Session } from './session.ts';

/** The last lines: where the plan is, what is still open, what to do next. They go to stderr, the plan may be on stdout. */
export async function closing(
  answers: Answers,
  name: string,
  session: Session,
  options: CommonOptions,
  io: Io,
): Promise<void> {
  const width = Math.min(io.stderr.columns, 96) - 4;
  const say = (text: string, indent = '') => io.stderr.write(`${indent}${wrap(text, width).join(`\n${indent}  `)}\n`);
  const { screen, today } = session;
  if (name !== '-' && options.quiet !== true) say(filled(screen.planIsIn, { file: name }));
  const open = await openQuestions(answers, session);
  if (open.length > 0) say(open.length === 1 ? screen.openOne : filled(screen.openMany, { n: open.length }));
  for (const section of new Set(open.map((question) => question.section))) {
    const labels = open.filter((question) => question.section === section).map(({ label }) => label);
    say(`${section}: ${labels.join('; ')}`, '  ');
  }
  if (name === '-' || options.quiet === true) return;
  const findings = (await findingsOf(name, today, options, io)).filter(({ severity }) => severity !== 'info');
  const file = relative(io.cwd, resolve(io.cwd, name));
  if (findings.length === 0) say(filled(screen.checkNothing, { file }));
  else say(filled(findings.length === 1 ? screen.checkOne : screen.checkMany, { n: findings.length, file }));
}

/** What the check finds in the plan that was just written. */
async function findingsOf(name: string, today: PlainDate, options: CommonOptions, io: Io): Promise<Finding[]> {
  const files = [readPlan(name, await readFile(resolve(io.cwd, name)))];
  return (await engineFor(options, io).check(files, { day: today })).findings;
}
