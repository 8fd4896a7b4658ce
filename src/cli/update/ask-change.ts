import type { Value } from '../../interview/answers.ts';
import type { ChangeKind, Field, Thing, Way } from '../../life/change.ts';
import { freeId, readValue, type Typed } from '../../life/read-given.ts';
import { type Result, sceneOf } from '../../life/record.ts';
import { standingThings } from '../../life/things.ts';
import { filled } from '../../wording/interview.ts';
import { Refused, recordedIn, refusedIn } from '../../wording/life.ts';
import type { Ask, Asker, Choice } from '../asker.ts';
import { showDiff } from '../show-diff.ts';
import type { Session, Updating } from './updating.ts';

/** Asks at the terminal what has to be said of a change, and writes it. */

export interface Asking {
  asker: Asker;
  session: Session;
  updating: Updating;
  /** Is each answer written at once, without asking whether it is to be? */
  atOnce?: boolean;
}

/** How asking about a change ended: it is in the plan, it is not, or Esc was pressed. */
export type Asked = 'written' | 'not-written' | 'left';

/** Asks for what is not said yet, shows what that comes to, and writes it. */
export async function askChange(kind: ChangeKind, way: Way, known: Typed, asking: Asking): Promise<Asked> {
  const typed: Record<string, Typed[string]> = { ...(way.given as Typed | undefined), ...known };
  for (const name of way.asks) {
    if (typed[name] !== undefined) continue;
    const field = kind.fields[name] as Field;
    const needed = field.required || (way.musts?.includes(name) ?? false);
    const answer = await askField(field, needed, typed, asking);
    if (answer === null) return 'left';
    if (answer !== undefined) typed[name] = answer;
  }
  return settle(kind, typed, asking.session.record(kind, typed), asking);
}

/** Tells what a change comes to, asks where something stands against it, and writes it. */
async function settle(kind: ChangeKind, typed: Typed, result: Result, asking: Asking): Promise<Asked> {
  const { asker, session, updating } = asking;
  const { words } = updating;
  switch (result.is) {
    case 'known':
      asker.say(words.menu.already);
      return 'not-written';
    case 'refused': {
      asker.say(refusedIn(words, result.why));
      const again = session.record(kind, typed, { replace: true });
      const helps = again.is !== 'refused' && !updating.options.replace;
      if (!helps || !(await asker.yes(words.menu.replace, false))) return 'not-written';
      return settle(kind, typed, again, asking);
    }
    case 'unsound': {
      await session.show(result.after, result.findings);
      if (result.isWrong || !(await asker.yes(words.menu.anyway, false))) {
        asker.say(words.menu.notWritten);
        return 'not-written';
      }
      return settle(kind, typed, session.record(kind, typed, { replace: true, anyway: true }), asking);
    }
    case 'done':
      return write(result, asking);
  }
}

async function write(result: Extract<Result, { is: 'done' }>, asking: Asking): Promise<Asked> {
  const { asker, session, updating, atOnce } = asking;
  const { name, options, words } = updating;
  for (const what of result.recorded) asker.say(recordedIn(words, what));
  if (options.dryRun) {
    showDiff({ before: session.read.file, after: result.after }, options, updating.io);
    asker.say(words.menu.notWritten);
    return 'not-written';
  }
  if (!atOnce && !(await asker.yes(words.menu.write, true))) {
    asker.say(words.menu.notWritten);
    return 'not-written';
  }
  await session.write(result.after);
  asker.say(filled(words.menu.written, { file: name }));
  return 'written';
}

/** The answer; undefined where the question is left open, null where Esc was pressed. */
type Answer = Value | undefined | null;

function askField(field: Field, needed: boolean, typed: Typed, asking: Asking): Promise<Answer> | Answer {
  const { asker, session, updating } = asking;
  const scene = sceneOf(session.read.file, updating);
  const about = { ask: updating.words.asks[field.words], required: needed, id: field.words, path: [field.words] };
  switch (field.type) {
    case 'newId':
      return field.kinds?.includes('hearing') ? freeId(scene, `h-${typed.type}`) : freeId(scene, 'b', true);
    case 'flag':
      return asker.ask({ ...about, type: 'yes-no' });
    case 'code':
      return asker.ask({ ...about, type: 'choice', options: codesOf(field, updating) });
    case 'thing':
      return asker.ask({ ...about, type: 'choice', options: thingsIn(field, asking) });
    case 'things':
      return asker.ask({ ...about, type: 'several', options: thingsIn(field, asking) });
    default:
      return asker.ask({ ...about, ...typing(field, asking) });
  }
}

function codesOf({ codes = [], names }: Field, { words }: Updating): Choice<string>[] {
  const called = names === undefined ? {} : words.codes[names];
  return codes.map((value) => ({ value, label: called[value] ?? value }));
}

function thingsIn({ of }: Field, { session, updating }: Asking): Choice<string>[] {
  const { plan } = session.read.file;
  if (plan === null) return [];
  const things = standingThings(of?.(plan) ?? [], plan, updating.today);
  return things.map((thing) => ({ value: thing.id, label: labelOf(thing, updating) }));
}

/** "5 days late · Write the night plan." */
function labelOf({ id, title, daysLate, due, settled }: Thing, { words }: Updating): string {
  const { due: dueOn, doneWith } = words.menu;
  const open = daysLate > 0 ? words.late(daysLate) : due === undefined ? '' : filled(dueOn, { date: due });
  return [settled ? doneWith : open, title === '' ? id : title].filter((part) => part !== '').join(' · ');
}

/** How a date, a number or a text is asked for, and what of it cannot be. */
function typing(field: Field, { session, updating }: Asking): Partial<Ask> {
  const { words, today } = updating;
  const scene = sceneOf(session.read.file, updating);
  const refusal = (value: Value) => {
    const read = readValue(field, value, '', scene);
    if (!(read instanceof Refused)) return null;
    return field.type === 'date' ? words.menu.future : refusedIn(words, read.why).trim();
  };
  const type = field.type === 'time' ? 'text' : (field.type as 'date' | 'prose' | 'number');
  return { type, refusal, past: field.happened === true, suggestion: field.usual === 'today' ? today : undefined };
}
