import { type PlainDate, parts, weekday } from '../calendar/plain-date.ts';
import { jurisdictions } from '../law/index.ts';
import { en } from '../wording/en/interview/index.ts';
import { filled, type InterviewWording } from '../wording/interview.ts';
import { type Answers, entriesAt, personIn, textAt, titleOf, type Value } from './answers.ts';
import { shapeOf } from './answers-shape.ts';
import { type AskingLaw, lawAsking } from './asked-by-law.ts';
import { entriesOf } from './ids.ts';
import { type Step, somebodyElse } from './interview.ts';
import { refusalAt } from './judge.ts';
import { isPrinted, isPrintedLanguage } from './printed.ts';
import type { Prompt, SectionHeading } from './prompter.ts';
import { isOneOf, type Question, type Refusal, type Scene, typeOf } from './question.ts';
import { type DateHint, whyNoDate } from './typed.ts';

/** Steps of an interview in words. The catalogue of another language takes the place of `wording` here. */

export const wording: InterviewWording = en;

/** "Friday, May 8, 2026" */
export function dateInWords(date: PlainDate): string {
  const { year, month, day } = parts(date);
  const name = wording.weekdays[weekday(date) - 1] ?? '';
  return filled(wording.words.longDate, { weekday: name, month: wording.months[month - 1] ?? '', day, year });
}

/** Why what was typed is no date: "February 2026 has no day 30." */
export function dateRefusal(typed: string, today?: PlainDate, hint?: DateHint): string {
  const { words, months } = wording;
  const why = whyNoDate(typed, today, hint);
  if (why === null) return words.notDate;
  if (why.wrong === 'weekday') return filled(words.otherWeekday, { date: dateInWords(why.date) });
  if (why.wrong === 'day') return filled(words.noSuchDay, { ...why, month: months[why.month - 1] ?? '' });
  const order = why.monthFirst === null ? '' : ` ${filled(words.monthFirst, { date: why.monthFirst })}`;
  return filled(words.noSuchMonth, { month: why.month }) + order;
}

/** "May 8, 2026" */
function dayInWords(date: PlainDate): string {
  const { year, month, day } = parts(date);
  return filled(wording.words.shortDate, { month: wording.months[month - 1] ?? '', day, year });
}

export async function promptFor(
  step: Extract<Step, { kind: 'question' | 'more' | 'leave' }>,
  answers: Answers,
  today: PlainDate,
): Promise<Prompt> {
  if (step.kind === 'question') {
    const law = await lawAsking(textAt(answers, 'plan.jurisdiction'), step.id);
    return questionPrompt(step, law, today);
  }
  return step.kind === 'more' ? morePrompt(step) : leavePrompt(step);
}

export function sectionHeading({ section, n, of, nothingToAsk }: Extract<Step, { kind: 'section' }>): SectionHeading {
  const { title = section.id, intro = '', nothing = '' } = wording.sections[section.id] ?? {};
  return { title, intro: nothingToAsk ? nothing : intro, count: filled(wording.words.section, { n, of }) };
}

function morePrompt({ id, path, lacking, isFirst, scene }: Extract<Step, { kind: 'more' }>): Prompt {
  const words = wording.repeats[id];
  const missing = lacking === null ? undefined : wording.lacking[lacking];
  const usual = isFirst ? words?.first : words?.another;
  return {
    id: `${id}+`,
    path,
    person: undefined,
    type: 'yes-no',
    ask: missing?.ask ?? usual ?? id,
    help: '',
    label: words?.label ?? id,
    fullLabel: subject(missing?.label ?? words?.label ?? id, scene),
    options: [],
    suggestion: lacking !== null,
    required: true,
    needed: lacking !== null,
    quiet: false,
    refusal: () => null,
    note: () => null,
  };
}

/** One Enter is not enough to leave a list: what it lacks is said, and asked about. */
function leavePrompt({ id, path, lacking, isFirst }: Extract<Step, { kind: 'leave' }>): Prompt {
  const none = isFirst ? wording.repeats[id]?.leave : undefined;
  const missing = lacking === null ? undefined : wording.lacking[lacking]?.leave;
  return {
    id: `${id}-`,
    path,
    person: undefined,
    type: 'yes-no',
    ask: none ?? missing ?? wording.words.leave,
    help: '',
    label: '',
    fullLabel: '',
    options: [],
    suggestion: false,
    required: true,
    needed: false,
    quiet: false,
    refusal: () => null,
    note: () => null,
  };
}

/** "Asked by Tex. Fam. Code § 263.102(a)(5)." What was not compared with the law says so. */
function askedBy({ citation, verified }: AskingLaw): string {
  const { lawAsks, lawAsksUnverified } = wording.words;
  return filled(verified ? lawAsks : lawAsksUnverified, { law: citation });
}

function questionPrompt(
  step: Extract<Step, { kind: 'question' }>,
  law: AskingLaw | undefined,
  today: PlainDate,
): Prompt {
  const { id, question, scene, path, firstOf } = step;
  const newPerson = question.key === 'newPerson';
  const shape = newPerson ? shapeOf('people.name') : shapeOf(id);
  const words = wording.questions[id] ?? { ask: id, why: '', label: id };
  const required = question.required;
  const inPlan = typeof required === 'function' ? required(scene) : required === 'plan';
  const slots = { who: whoIn(scene) };
  const help = [filled(words.help ?? '', slots), law ? askedBy(law) : ''].filter(Boolean).join(' ');
  const listLabel = firstOf && wording.repeats[id.slice(0, id.length - question.key.length - 1)]?.label;
  return {
    id,
    path,
    person: textAt(scene.entry, 'person'),
    type: typeOf(shape, question),
    ask: filled(words.ask, slots),
    help,
    label: filled(words.label, slots),
    fullLabel: subject(listLabel ?? words.label, scene),
    options: newPerson ? [] : optionsOf(id, question, scene),
    suggestion: question.suggest?.(scene),
    required: required === 'now' && firstOf === undefined && !canEndList(step),
    needed: inPlan || law !== undefined || firstOf !== undefined,
    quiet: question.quiet === true,
    refusal: (value) => refusalOf(question, value, scene, newPerson ? null : path, today),
    note: (value) => noteOn(question, value),
  };
}

/** The first question of an entry can always be left open: that ends the list. */
const canEndList = ({ scene }: Extract<Step, { kind: 'question' }>) =>
  scene.entry !== scene.answers && Object.keys(scene.entry).length === 0;

function refusalOf(
  question: Question,
  value: Value,
  scene: Scene,
  path: Prompt['path'] | null,
  today: PlainDate,
): string | null {
  if (value === somebodyElse || path === null) return null;
  const own = question.refuse?.(value, scene);
  if (own) return refusalInWords(own, scene);
  return refusalAt(scene.answers, path, value, today);
}

function refusalInWords({ id, date }: Refusal, scene: Scene): string {
  return filled(wording.refusals[id] ?? id, { who: whoIn(scene), date: date === undefined ? '' : dayInWords(date) });
}

/** Said of what the documents cannot show yet, so that nobody learns it from the printer. */
function noteOn({ codes }: Question, value: Value): string | null {
  if (codes === 'languages') return isPrintedLanguage(String(value)) ? null : wording.words.languageNotPrinted;
  return codes === undefined && typeof value === 'string' && !isPrinted(value) ? wording.words.textNotPrinted : null;
}

/**
 * Who an entry is about: the person that it names, or that it is. The first name, as people speak; the full name where
 * somebody else has the same first name, where it begins with a title, and of an organization.
 */
export function whoIn({ answers, entry }: Scene): string {
  const people = entriesAt(answers, 'people');
  const person = people.includes(entry) ? entry : personIn(answers, entry.person);
  const name = textAt(person ?? entry, 'name') ?? '';
  if (person === undefined) return name;
  const first = firstName(name);
  const others = people.filter((other) => other !== person);
  const shared = others.some((other) => firstName(textAt(other, 'name') ?? '') === first);
  return shared || first.endsWith('.') || isOneOf(organizations, person.role) ? name : first;
}

const organizations = ['provider', 'tribe'];
const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? '';

/** "Permanency goal (Leo)": a label with the person or the goal that it is about. */
function subject(label: string, scene: Scene): string {
  const goal = [...scene.outer, scene.entry].find((entry) => typeof entry.statement === 'string');
  const what = whoIn(scene) || (goal ? clip(String(goal.statement), 40) : '');
  if (label.includes('{who}')) return filled(label, { who: what });
  return what === '' ? label : filled(wording.words.about, { label, what });
}

const clip = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;

function optionsOf(id: string, question: Question, scene: Scene): Prompt['options'] {
  const shape = shapeOf(id);
  const codes = shape.type === 'text' ? (shape.codes ?? shape.openCodes) : undefined;
  const values = question.options?.(scene) ?? codes ?? [];
  const options = values.map((value) => ({ value, label: optionLabel(question, value, scene) }));
  return question.add === undefined ? options : [...options, { value: somebodyElse, label: wording.words.addPerson }];
}

function optionLabel({ codes }: Question, value: string, { answers }: Scene): string {
  const lawName = codes === 'jurisdictions' ? jurisdictions.find(({ id }) => id === value)?.name : undefined;
  if (codes !== undefined) return wording.codes[codes][value] ?? lawName ?? value;
  const title = clip(titleOf(answers, value), 60);
  const person = personIn(answers, value);
  if (person === undefined) return kindOf(answers, value, title);
  const role = textAt(person, 'role') ?? '';
  return `${title}, ${(wording.codes.roles[role] ?? role).split(' (')[0]?.toLowerCase()}`;
}

/** Lists of things to choose from, and the key that their entries are named by: its label says what kind of thing one is. */
const naming = [
  ['assessment.safetyThreats', 'description'],
  ['assessment.riskFactors', 'description'],
  ['assessment.needs', 'description'],
  ['goals', 'statement'],
  ['goals.services', 'name'],
  ['goals.tasks', 'description'],
] as const;

/** "Danger: Leo is left alone at night." */
function kindOf(answers: Answers, id: string, title: string): string {
  const [list, key] = naming.find(([name]) => entriesOf(answers, name).some((entry) => entry.id === id)) ?? [];
  const label = wording.questions[`${list}.${key}`]?.label;
  return label === undefined ? title : `${label}: ${title}`;
}

export function headingFor(list: string, scene: Scene, n: number): string | null {
  const heading = wording.repeats[list]?.heading;
  const person = textAt(personIn(scene.answers, scene.entry.person) ?? {}, 'name') ?? '';
  return heading === undefined ? null : filled(heading, { n, who: person });
}
