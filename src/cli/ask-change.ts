import { parseDate } from '../calendar/plain-date.ts';
import { readDate } from '../interview/typed.ts';
import type { ChangeKind, Field, Thing, Way } from '../life/change.ts';
import { freeId, readValue, type Typed } from '../life/read-given.ts';
import { type Result, sceneOf } from '../life/record.ts';
import { standingThings } from '../life/things.ts';
import { filled } from '../wording/interview.ts';
import { Refused, recordedIn, refusedIn } from '../wording/life.ts';
import type { Asker, Choice } from './asker.ts';
import { type Session, showDiff, type Updating } from './update.ts';

/** Asks at the terminal what has to be said of a change, and writes it. */

export interface Asking {
  asker: Asker;
  session: Session;
  updating: Updating;
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
    if (answer === undefined) return 'left';
    if (answer !== '' && !(Array.isArray(answer) && answer.length === 0)) typed[name] = answer;
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
      if (result.isFormat || !(await asker.yes(words.menu.anyway, false))) {
        asker.say(words.menu.notWritten);
        return 'not-written';
      }
      return settle(kind, typed, session.record(kind, typed, { replace: true, anyway: true }), asking);
    }
    case 'done':
      return write(result, asking);
  }
}

async function write(result: Extract<Result, { is: 'done' }>, { asker, session, updating }: Asking): Promise<Asked> {
  const { name, options, words } = updating;
  for (const what of result.recorded) asker.say(recordedIn(words, what));
  if (options.dryRun) {
    showDiff(session.read.file, result.after, updating);
    asker.say(words.menu.notWritten);
    return 'not-written';
  }
  if ((await asker.yes(words.menu.write, true)) !== true) {
    asker.say(words.menu.notWritten);
    return 'not-written';
  }
  await session.write(result.after);
  asker.say(filled(words.menu.written, { file: name }));
  return 'written';
}

type Answer = string | boolean | string[] | undefined;

/** The answer; empty where the question is left open, undefined where Esc was pressed. */
function askField(field: Field, needed: boolean, typed: Typed, asking: Asking): Promise<Answer> {
  const { asker, session, updating } = asking;
  const ask = updating.words.asks[field.words];
  const scene = sceneOf(session.read.file, updating);
  switch (field.type) {
    case 'newId':
      return Promise.resolve(
        typed.type === undefined || field.kinds?.[0] === 'barrier'
          ? freeId(scene, 'b', true)
          : freeId(scene, `h-${typed.type}`),
      );
    case 'flag':
      return askFlag(ask, asking);
    case 'code':
      return asker.choose(ask, open(needed, codesOf(field, updating), updating));
    case 'thing':
      return asker.choose(ask, open(needed, thingsIn(field, asking), updating));
    case 'things':
      return marked(ask, field, needed, asking);
    default:
      return askTyped(field, ask, needed, asking);
  }
}

async function askFlag(ask: string, { asker, updating }: Asking): Promise<Answer> {
  const { yes, no, none } = updating.words.menu;
  const choices: Choice<Answer>[] = [
    { value: true, label: yes },
    { value: false, label: no },
    { value: '', label: none },
  ];
  return asker.choose(ask, choices);
}

/** What can be chosen, and that nothing is where that may be. */
const open = (needed: boolean, choices: readonly Choice<string>[], { words }: Updating): readonly Choice<string>[] =>
  needed ? choices : [{ value: '', label: words.menu.none }, ...choices];

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

/** "Write the night plan. · 5 days late" */
function labelOf({ id, title, daysLate, due, settled }: Thing, { words }: Updating): string {
  const { due: dueOn, doneWith } = words.menu;
  const standing = settled
    ? doneWith
    : daysLate > 0
      ? words.late(daysLate)
      : due === undefined
        ? ''
        : filled(dueOn, { date: due });
  const name = title === '' ? id : title;
  return standing === '' ? name : `${standing} · ${name}`;
}

async function marked(ask: string, field: Field, needed: boolean, asking: Asking): Promise<Answer> {
  const { asker, updating } = asking;
  const choices = thingsIn(field, asking);
  if (choices.length === 0) return [];
  for (;;) {
    const ids = await asker.mark(ask, choices);
    if (ids === undefined || ids.length > 0 || !needed) return ids;
    asker.say(updating.words.menu.needed);
  }
}

async function askTyped(
  field: Field,
  ask: string,
  needed: boolean,
  { asker, session, updating }: Asking,
): Promise<Answer> {
  const { words, today } = updating;
  const scene = sceneOf(session.read.file, updating);
  const asDate = (text: string) => (field.type === 'date' ? (readDate(text) ?? text) : text);
  const refusal = (text: string) => {
    if (text === '') return needed ? words.menu.needed : null;
    const value = readValue(field, asDate(text), '', scene);
    if (!(value instanceof Refused)) return null;
    const { notDate, notNumber, future } = words.menu;
    if (field.type === 'date') return parseDate(asDate(text)) === null ? notDate : future;
    return field.type === 'number' ? notNumber : refusedIn(words, value).trim();
  };
  const usual = field.usual === 'today' ? today : undefined;
  const answer = await asker.type(ask, { usual, refusal, help: needed ? undefined : words.menu.skip });
  return answer === undefined ? undefined : asDate(answer);
}
