import type { Finding } from '../../check/finding.ts';
import { inEnglish } from '../../check/words.ts';
import type { Answers, Entry, Value } from '../../interview/answers.ts';
import { suggestId } from '../../interview/ids.ts';
import type { Prompt } from '../../interview/prompter.ts';
import { type AnswerType, type Node, typeOf } from '../../interview/question.ts';
import { sections } from '../../interview/questions.ts';
import type { Inquiry } from '../../life/inquiry.ts';
import type { Step } from '../../life/step.ts';
import { thingsOf } from '../../life/things.ts';
import { fieldNamesIn } from '../../plan/fields/names.ts';
import type { Path } from '../../plan/problem.ts';
import { meaningsOf } from '../../plan/schema/meanings.ts';
import type { MapShape, Shape } from '../../plan/schema/shape.ts';
import { filled, interviewWordingIn, questionWords } from '../../wording/interview.ts';
import { refusedIn } from '../../wording/life.ts';
import type { Asking } from './ask-change.ts';

/** Asks for what is missing in a plan, in the words of the interview where it has the question, and writes it. */

/** What a finding says, in the language of the terminal. */
export interface Telling {
  message: string;
  help: string;
}

/** What is to stand at a key. true where it was written. */
export async function askValue(path: Path, shape: Shape, told: Telling, asking: Asking): Promise<boolean> {
  const value = await askFor(path, shape, { help: told.help }, asking);
  if (value === undefined || value === null) return false;
  return write([{ do: 'set', path, value }], asking);
}

/** A new entry of a list, key by key; none where the first is left open. */
export async function askEntry(
  { list, shape, known }: Extract<Inquiry, { is: 'entry' }>,
  told: Telling,
  asking: Asking,
): Promise<boolean> {
  const { plan } = asking.session.read.file;
  const entry: Entry = { ...known };
  const name = list.filter((step) => typeof step === 'string').join('.');
  for (const [index, key] of keysOf(name, shape).entries()) {
    if (entry[key] !== undefined) continue;
    const inside = shape.keys[key] as Shape;
    const required = shape.required.includes(key);
    const help = index === 0 ? told.help : '';
    const value = await askFor([...list, key], inside, { help, required: required && index > 0 }, asking);
    if (value === null || (value === undefined && (index === 0 || required))) return false;
    if (value !== undefined) entry[key] = value;
  }
  if (shape.keys.id !== undefined) entry.id = suggestId(name, entry, (plan ?? {}) as unknown as Answers);
  if (shape.required.includes('status')) entry.status ??= name === 'tasks' ? 'not-started' : 'pending';
  const ordered = Object.keys(shape.keys).filter((key) => entry[key] !== undefined);
  const value = Object.fromEntries(ordered.map((key) => [key, entry[key]]));
  return write([{ do: 'add', path: list, value }], asking);
}

/** Which goal answers a danger or a need. */
export async function askPointer(
  { list, key, to }: Extract<Inquiry, { is: 'pointer' }>,
  told: Telling,
  asking: Asking,
): Promise<boolean> {
  const { plan, paths } = asking.session.read.file;
  const goals = plan === null ? [] : thingsOf(plan, ['goal']);
  const choices = goals.map(({ id, title }) => ({ value: id, label: title }));
  const ask = asking.updating.words.menu.whichGoal;
  const chosen = await asking.asker.choose({ ask, help: told.help, required: false }, choices);
  const goal = plan?.[list]?.find(({ id }) => id === chosen);
  if (!goal) return false;
  return write([{ do: 'add', path: [...(paths.get(goal) ?? []), key], value: to }], asking);
}

async function write(steps: Step[], { asker, session, updating }: Asking): Promise<boolean> {
  const result = session.recordDraft({ steps, recorded: [] });
  if (result.is === 'done') {
    await session.write(result.after);
    return true;
  }
  if (result.is === 'refused') asker.say(refusedIn(updating.words, result.why), 'warn');
  if (result.is === 'unsound') for (const finding of result.findings) asker.say(sentences(finding), 'warn');
  return false;
}

/** The keys that the interview asks for in such an entry, and those that it makes no sense without. */
function keysOf(list: string, shape: MapShape): string[] {
  const asked = questionsOf(list).filter((key) => Object.hasOwn(shape.keys, key));
  const needed = shape.required.filter((key) => !asked.includes(key) && key !== 'id' && key !== 'status');
  // In the interview a task and a service stand in their goal.
  const inGoal = ['tasks', 'services', 'strategies'].includes(list) ? ['goals'] : [];
  return [...new Set([...needed.filter((key) => key !== 'goals'), ...asked, ...inGoal])];
}

function questionsOf(list: string): string[] {
  const names = [list, `goals.${list}`];
  const search = (nodes: readonly Node[], at: string): string[] =>
    nodes.flatMap((node) => {
      const name = at === '' ? node.key : `${at}.${node.key}`;
      if (node.kind === 'question') return [];
      if (!names.includes(name)) return search(node.entry, name);
      return node.entry.flatMap((one) => (one.kind === 'question' && !one.quiet && !one.when ? [one.key] : []));
    });
  return [...new Set(sections.flatMap(({ nodes }) => search(nodes, '')))];
}

type How = Pick<Prompt, 'help'> & Partial<Prompt>;

async function askFor(path: Path, shape: Shape, how: How, asking: Asking): Promise<unknown> {
  const { words } = asking.updating;
  const { plan } = asking.session.read.file;
  const wording = await interviewWordingIn(words.language);
  const keys = path.filter((step) => typeof step === 'string');
  const id = keys.join('.');
  const said =
    questionWords(wording, id, plan?.jurisdiction) ?? questionWords(wording, `goals.${id}`, plan?.jurisdiction);
  const title = (await fieldNamesIn(words.language)).title(id);
  const who = whoAt(path, asking);
  const options = optionsOf(shape, asking);
  const slots = { who };
  const answer = await asking.asker.ask({
    id,
    path: [...path],
    ask: filled(said?.ask ?? `${title}?`, slots),
    label: filled(said?.label ?? title, slots),
    why: filled(said?.why ?? '', slots),
    example: filled(said?.example ?? '', slots),
    type: answerType(shape, options),
    options,
    required: false,
    refusal: (value) => refusalOf(path, value, asking),
    ...how,
  });
  return shape.type === 'one-or-list' && Array.isArray(answer) && answer.length === 1 ? answer[0] : answer;
}

const answerType = (shape: Shape, options: Prompt['options']): AnswerType => {
  const type = typeOf(shape, { kind: 'question', key: '', ...(options.length > 0 ? { options: () => [] } : {}) });
  // A language and a period of their own are typed where there is nothing to choose from.
  return (type === 'language' || type === 'duration') && options.length === 0 ? 'text' : type;
};

/** The name of the person that an entry is about, for questions that name somebody. */
function whoAt(path: Path, { session }: Asking): string {
  const { plan } = session.read.file;
  let at: unknown = plan;
  let person = '';
  for (const step of path) {
    at = (at as Record<string | number, unknown> | undefined)?.[step];
    const { person: about, id } = (at ?? {}) as { person?: string; id?: string };
    person = about ?? id ?? person;
  }
  return plan?.people?.find(({ id }) => id === person)?.name ?? '';
}

const durations = ['P1W', 'P2W', 'P1M', 'P3M', 'P6M'];

function optionsOf(shape: Shape, asking: Asking): Prompt['options'] {
  const inside = shape.type === 'list' || shape.type === 'one-or-list' ? shape.of : shape;
  const { plan } = asking.session.read.file;
  if (inside.type !== 'text') return [];
  if (inside.pointsTo && plan)
    return thingsOf(plan, inside.pointsTo).map(({ id, title }) => ({ value: id, label: title }));
  if (inside.check === 'duration') return durations.map((value) => ({ value, label: value }));
  const codes = inside.codes ?? inside.openCodes ?? [];
  return codes.map((value) => ({ value, label: nameOf(value, codes, asking) }));
}

/** What a code is called in the documents; what it means, where they have no word for it. */
function nameOf(code: string, codes: readonly string[], { updating }: Asking): string {
  const list = Object.values(updating.words.codes).find((names) => codes.every((one) => Object.hasOwn(names, one)));
  return list?.[code] ?? meaningsOf(codes)?.[codes.indexOf(code)] ?? code;
}

/** Why a value cannot stand there, in the words of the check. */
function refusalOf(path: Path, value: Value, { session }: Asking): string | null {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Entry | undefined)?.[step as string], session.read.file.plan);
  // Of an entry that is still being made, all of it is judged at its end.
  if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) return null;
  const result = session.recordDraft({ steps: [{ do: 'set', path, value }], recorded: [] });
  if (result.is !== 'unsound') return null;
  return result.findings.map(sentences).join(' ');
}

function sentences(finding: Finding): string {
  const { message, help } = inEnglish.words(finding);
  return `${message} ${help}`;
}
