import type { PlainDate } from '../calendar/plain-date.ts';
import { blocking, forDocuments } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import { termsFingerprint } from '../compare/terms-fingerprint.ts';
import type { Engine } from '../engine/engine.ts';
import { applyEdits } from '../plan/edit/edit.ts';
import { Editor } from '../plan/edit/editor.ts';
import { findPerson, isAgencyStaff } from '../plan/people.ts';
import { type PlanFile, readPlan } from '../plan/read.ts';
import type { Person, Plan } from '../plan/schema/plan.ts';
import { traitsOf } from '../rules/index.ts';
import { report, resultOf } from './check/present.ts';
import { engineFor } from './engine.ts';
import { type ExitStatus, exit, UserMistake } from './exit.ts';
import { readPlanFile } from './files/plan-file.ts';
import { rewrite } from './files/rewrite.ts';
import type { Io } from './io.ts';
import { type CommonOptions, dateOption, todayOf } from './options.ts';
import { showDiff } from './show-diff.ts';

export interface ApproveOptions extends CommonOptions {
  by: string;
  on?: string;
  keepDraft?: boolean;
  dryRun?: boolean;
  showNames?: boolean;
}

type Readable = PlanFile & { plan: Plan };

/** `caseplan approve`: who approved a plan and when, with a fingerprint of its terms, written into it. */
export async function runApprove(name: string, options: ApproveOptions, io: Io): Promise<ExitStatus> {
  const today = todayOf(options, io);
  const on = options.on === undefined ? today : dateOption('--on', options.on);
  if (on > today) throw new UserMistake(`--on ${on} is after ${today}: nobody has approved it yet.`);
  if (name === '-') throw new UserMistake('approve writes into a plan; name its file.');
  const engine = engineFor(options, io);
  const { bytes, file } = await readPlanFile(name, engine, io);
  const read = (text: string) => readPlan(name, new TextEncoder().encode(text), file.defaults);
  if (!isReadable(file)) return refused(file, await errorsOf(file, today, engine), today, options, io);
  const by = approverOf(file.plan, options.by, name);
  mustBeOpen(file.plan, on, name);
  const text = approvedText(file, { by: by.id, on, isActivated: !options.keepDraft });
  const approved = read(text);
  // First as it stands in the file, so that findings have the lines of the file; then with the approval.
  for (const judged of [file, approved]) {
    const active = await errorsOf(read(inForce(judged)), today, engine);
    const found =
      options.keepDraft && hasSigners(file.plan)
        ? active.filter(({ rule }) => !traitsOf(rule).awaitsSignatures)
        : active;
    if (found.length > 0) return refused(judged, found, today, options, io);
  }
  if (!isReadable(approved)) throw cannotBeWritten(name);
  if (options.dryRun) {
    showDiff({ before: file, after: approved }, options, io);
    return exit.done;
  }
  if (text !== file.text) await rewrite(name, bytes, text, io);
  if (!options.quiet) tell(name, file.plan, approved.plan, text === file.text, io);
  return exit.done;
}

/** A draft can be approved before the last one has signed, but not before it says who is to sign. */
const hasSigners = ({ signatures = [] }: Plan) => signatures.length > 0;

const isReadable = (file: PlanFile): file is Readable => file.plan !== null;

async function errorsOf(file: PlanFile, today: PlainDate, engine: Engine): Promise<Finding[]> {
  return blocking(forDocuments(await engine.check([file], { day: today, clocks: false })));
}

async function refused(
  file: PlanFile,
  errors: readonly Finding[],
  today: PlainDate,
  options: ApproveOptions,
  io: Io,
): Promise<ExitStatus> {
  const result = resultOf([file], { findings: [...errors], suppressed: [] }, today);
  io.stderr.write(await report(result, 'pretty', { ...options, language: undefined }, io, io.stderr));
  const isDraft = isReadable(file) && file.plan.status === 'draft' && hasSigners(file.plan);
  const onlyUnsigned = isDraft && errors.every(({ rule }) => traitsOf(rule).awaitsSignatures);
  const way = onlyUnsigned
    ? 'A draft can be approved before all have signed, and stays one: --keep-draft.'
    : 'Mend them, and run this again.';
  io.stderr.write(`caseplan: ${file.file} was not approved: it has errors. ${way}\n`);
  return exit.findings;
}

/** @throws UserMistake where this is nobody who can approve the plan */
function approverOf(plan: Plan, id: string, file: string): Person {
  const person = findPerson(plan, id);
  const author = findPerson(plan, plan.preparedBy);
  const others = (plan.people ?? []).filter((one) => isAgencyStaff(one) && !isSame(one, author));
  const list = others.map(({ id, role }) => `${id} (${role})`).join(', ');
  const who = others.length === 0 ? 'Add the supervisor to the people of the plan.' : `Who can, in this plan: ${list}.`;
  if (person === undefined) throw new UserMistake(`There is no person ${id} in ${file}. ${who}`);
  if (author === undefined)
    throw new UserMistake(
      `${file} does not say who wrote it, and nobody approves a plan of their own. Add preparedBy.`,
    );
  if (isSame(person, author))
    throw new UserMistake(`${id} wrote this plan, and nobody approves a plan of their own. ${who}`);
  if (!isAgencyStaff(person))
    throw new UserMistake(
      `${id} is ${person.role} in this plan; a caseworker or supervisor of the agency approves it. ${who}`,
    );
  return person;
}

/** The same id, or the same name under two ids. */
function isSame(one: Person, other: Person | undefined): boolean {
  const name = (person: Person) => person.name.normalize().toLowerCase().replace(/\s+/g, ' ').trim();
  return other !== undefined && (one.id === other.id || name(one) === name(other));
}

function mustBeOpen(plan: Plan, on: PlainDate, file: string): void {
  const { status, preparedOn } = plan;
  const moved = lastMove(plan);
  if (['completed', 'revoked', 'entered-in-error'].includes(status))
    throw new UserMistake(`${file} is ${status}, and no longer to be approved. Start the next version: caseplan amend`);
  if (preparedOn !== undefined && on < preparedOn)
    throw new UserMistake(`--on ${on} is before ${preparedOn}, when the plan was written. Correct one of the two.`);
  if (moved !== undefined && on < moved)
    throw new UserMistake(
      `--on ${on} is before ${moved}, when a date or target was moved: what the plan says now was not approved then. Correct one of the two.`,
    );
}

/** The last day on which a due date or a target was moved. */
function lastMove({ tasks = [], goals = [] }: Plan): string | undefined {
  const measures = goals.flatMap(({ measures: all = [] }) => all);
  const days = (history: readonly { changedOn: string }[] = []) => history.map(({ changedOn }) => changedOn);
  const all = [
    ...tasks.flatMap(({ dueHistory }) => days(dueHistory)),
    ...[...goals, ...measures].flatMap(({ targetHistory }) => days(targetHistory)),
  ];
  return all.sort().at(-1);
}

/** A draft is judged as what it will be: what may be missing in it may not in a plan that is in force. */
const inForce = ({ text }: PlanFile): string => text.replace(/^status:[ \t]*(["']?)draft\1(?=\s|$)/m, 'status: active');

interface Approval {
  by: string;
  on: PlainDate;
  isActivated: boolean;
}

/** The text of the plan with the approval in it. */
function approvedText({ text, plan, file }: Readable, { by, on, isActivated }: Approval): string {
  const status = isActivated && plan.status === 'draft' ? 'active' : plan.status;
  const wanted = { status, approvedBy: by, approvedOn: on, approvedTerms: termsFingerprint(plan) };
  return Object.entries(wanted).reduce((now, [key, value]) => {
    if (plan[key as keyof typeof wanted] === value) return now;
    const edits = new Editor(now).set([key], value);
    if (edits === null) throw cannotBeWritten(file);
    return applyEdits(now, edits);
  }, text);
}

const cannotBeWritten = (file: string) =>
  new UserMistake(`${file} is written in a way that cannot be changed here (an anchor at its top). Write it plainly.`);

function tell(name: string, before: Plan, { approvedBy, approvedOn, status }: Plan, isSame: boolean, io: Io): void {
  const active = before.status === 'draft' && status === 'active' ? ', and active from now on' : '';
  const how = isSame ? 'was approved so already' : 'is approved';
  io.stderr.write(`caseplan: ${name} ${how}: by ${approvedBy}, on ${approvedOn}${active}.\n`);
}
