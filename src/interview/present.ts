import { type PlainDate, parts, weekday } from '../calendar/plain-date.ts';
import { jurisdictions } from '../law/index.ts';
import type { CodeList } from '../wording/en/interview/codes.ts';
import type { ScreenWords } from '../wording/en/interview/screen.ts';
import { codeName, filled, questionWords } from '../wording/interview.ts';
import type { InterviewWording } from '../wording/interview-words.ts';
import { type Answers, entriesAt, personIn, textAt, titleOf, type Value, valueAt } from './answers.ts';
import { shapeOf } from './answers-shape.ts';
import { type AskingLaw, lawAsking } from './asked-by-law.ts';
import { entriesOf } from './ids.ts';
import { type Judge, refusalAt, type Said } from './judge.ts';
import { isClosed } from './notes.ts';
import { type About, type ListStep, type Part, type QuestionStep, type Step, somebodyElse } from './outline.ts';
import { isPrinted, isPrintedLanguage } from './printed.ts';
import { blankPrompt, type Dates, type Option, type Prompt, type SectionHeading } from './prompter.ts';
import { isOneOf, type Question, type Refusal, type Scene, typeOf } from './question.ts';
import { type DateHint, readDate, whyNoDate } from './typed.ts';

/** Steps of an interview in words of a language. */

export interface Spoken {
  wording: InterviewWording;
  screen: ScreenWords;
}

/** "Friday, May 8, 2026" */
export function dateInWords(date: PlainDate, wording: InterviewWording): string {
  const { year, month, day } = parts(date);
  const name = wording.weekdays[weekday(date) - 1] ?? '';
  return filled(wording.words.longDate, { weekday: name, month: wording.months[month - 1] ?? '', day, year });
}

/** Why what was typed is no date: "February 2026 has no day 30." */
export function dateRefusal(typed: string, wording: InterviewWording, today?: PlainDate, hint?: DateHint): string {
  const { words, months } = wording;
  const why = whyNoDate(typed, today, hint);
  if (why === null) return words.notDate;
  if (why.wrong === 'weekday') return filled(words.otherWeekday, { date: dateInWords(why.date, wording) });
  if (why.wrong === 'day') return filled(words.noSuchDay, { ...why, month: months[why.month - 1] ?? '' });
  const order = why.monthFirst === null ? '' : ` ${filled(words.monthFirst, { date: why.monthFirst })}`;
  return filled(words.noSuchMonth, { month: why.month }) + order;
}

/** "May 8, 2026" */
function dayInWords(date: PlainDate, { words, months }: InterviewWording): string {
  const { year, month, day } = parts(date);
  return filled(words.shortDate, { month: months[month - 1] ?? '', day, year });
}

export interface Speaking extends Spoken {
  judge: Judge;
  said: Said;
}

export async function promptFor(step: Step, speaking: Speaking): Promise<Prompt> {
  if (step.kind !== 'question') return step.kind === 'more' ? morePrompt(step, speaking) : leavePrompt(step, speaking);
  const { answers } = step.scene;
  return questionPrompt(step, await lawAsking(textAt(answers, 'plan.jurisdiction'), step.id), speaking);
}

/** @param nothingToAsk nothing in the section makes sense at present */
export function sectionHeading({ section, n, of }: Part, nothingToAsk: boolean, { wording }: Spoken): SectionHeading {
  const { title = section.id, intro = '', nothing = '' } = wording.sections[section.id] ?? {};
  return { title, intro: nothingToAsk ? nothing : intro, count: filled(wording.words.section, { n, of }) };
}

function morePrompt({ id, path, lacking, isFirst, scene, repeat }: ListStep, { wording }: Spoken): Prompt {
  const words = wording.repeats[id];
  const missing = lacking === null ? undefined : wording.lacking[lacking];
  const usual = isFirst ? words?.first : words?.another;
  const wasClosed = isClosed(scene.entry, repeat.key);
  return {
    ...blankPrompt,
    id: `${id}+`,
    path,
    ask: missing?.ask ?? usual ?? words?.another ?? words?.label ?? id,
    why: words?.why ?? '',
    label: words?.label ?? id,
    fullLabel: subject(missing?.label ?? words?.label ?? id, scene, wording),
    suggestion: lacking !== null && !wasClosed,
    needed: lacking !== null,
  };
}

/** One Enter is not enough to leave a list: what it lacks is said, and asked about. */
function leavePrompt({ id, path, lacking, isFirst }: ListStep, { wording }: Spoken): Prompt {
  const none = isFirst ? wording.repeats[id]?.leave : undefined;
  const missing = lacking === null ? undefined : wording.lacking[lacking]?.leave;
  const ask = none ?? missing ?? wording.words.leave;
  return { ...blankPrompt, id: `${id}-`, path, ask, suggestion: false };
}

/** "Asked by Tex. Fam. Code § 263.102(a)(5)." What was not compared with the law says so. */
function askedBy({ citation, verified }: AskingLaw, { words }: InterviewWording): string {
  const { lawAsks, lawAsksUnverified } = words;
  return filled(verified ? lawAsks : lawAsksUnverified, { law: citation });
}

function questionPrompt(step: QuestionStep, law: AskingLaw | undefined, speaking: Speaking): Prompt {
  const { id, question, scene, path, firstOf } = step;
  const { wording } = speaking;
  const newPerson = question.key === 'newPerson';
  const shape = newPerson ? shapeOf('people.name') : shapeOf(id);
  const words = wordsOf(id, scene, wording);
  const slots = { who: whoIn(scene) };
  const help = [filled(words.help ?? '', slots), law ? askedBy(law, wording) : ''].filter(Boolean).join(' ');
  const listLabel = firstOf && wording.repeats[id.slice(0, id.length - question.key.length - 1)]?.label;
  const current = valueAt(scene.entry, question.key);
  return {
    id,
    path,
    person: textAt(scene.entry, 'person'),
    type: typeOf(shape, question),
    ask: filled(words.ask, slots),
    help,
    why: filled(words.why, slots),
    example: filled(words.example ?? '', slots),
    label: filled(words.label, slots),
    fullLabel: subject(listLabel ?? words.label, scene, wording),
    options: newPerson ? [] : optionsOf(id, question, scene, wording),
    suggestion: question.suggest?.(scene),
    current: newPerson || current === null ? undefined : (current as Value | undefined),
    required: question.required === 'now' && firstOf === undefined && !canEndList(step),
    needed: isNeeded(step) || law !== undefined,
    quiet: question.quiet === true,
    date: datesOf(question, scene, wording),
    refusal: (value) => refusalOf(step, value, speaking),
    note: (value) => noteOn(question, value, wording),
  };
}

/** How a date is understood that somebody types. */
function datesOf({ past }: Question, { today, language = 'en' }: Scene, wording: InterviewWording): Dates {
  const hint: DateHint = { language, leaning: past ? 'past' : 'future' };
  return {
    read: (typed) => readDate(typed, today, hint),
    why: (typed) => dateRefusal(typed, wording, today, hint),
  };
}

export const wordsOf = (id: string, { answers }: Scene, wording: InterviewWording) =>
  questionWords(wording, id, textAt(answers, 'plan.jurisdiction')) ?? { ask: id, why: '', label: id };

/** Does the plan need the answer, the law of the place apart? */
export function isNeeded({ question: { required }, scene, firstOf }: QuestionStep): boolean {
  return firstOf !== undefined || (typeof required === 'function' ? required(scene) : required === 'plan');
}

/** The first question of an entry can always be left open: that ends the list. */
const canEndList = ({ scene, question, about }: QuestionStep) =>
  about.length > 0 && Object.keys(scene.entry).every((key) => key === question.key && scene.entry[key] === null);

function refusalOf({ question, scene, path }: QuestionStep, value: Value, speaking: Speaking): string | null {
  if (value === somebodyElse || question.key === 'newPerson') return null;
  const own = question.refuse?.(value, scene);
  if (own) return refusalInWords(own, scene, speaking.wording);
  return refusalAt(scene, path, value, speaking);
}

function refusalInWords({ id, date }: Refusal, scene: Scene, wording: InterviewWording): string {
  const day = date === undefined ? '' : dayInWords(date, wording);
  return filled(wording.refusals[id] ?? id, { who: whoIn(scene), date: day });
}

/** Said of what the documents cannot show yet, so that nobody learns it from the printer. */
function noteOn({ codes }: Question, value: Value, wording: InterviewWording): string | null {
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
export function subject(label: string, scene: Scene, wording: InterviewWording): string {
  const goal = [...scene.outer, scene.entry].find((entry) => typeof entry.statement === 'string');
  const what = whoIn(scene) || (goal ? clip(String(goal.statement), 40) : '');
  if (label.includes('{who}')) return filled(label, { who: what });
  return what === '' ? label : filled(wording.words.about, { label, what });
}

const clip = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;

function optionsOf(id: string, question: Question, scene: Scene, wording: InterviewWording): Prompt['options'] {
  const shape = shapeOf(id);
  const codes = shape.type === 'text' ? (shape.codes ?? shape.openCodes) : undefined;
  const values = question.options?.(scene) ?? codes ?? [];
  const options: Option[] = values.map((value) => ({ value, label: optionLabel(question, value, scene, wording) }));
  return question.add === undefined ? options : [...options, { value: somebodyElse, label: wording.words.addPerson }];
}

/** What an answer is called that was chosen: a code, or the id of somebody or something. */
export function optionLabel({ codes }: Question, value: string, { answers }: Scene, wording: InterviewWording): string {
  const place = textAt(answers, 'plan.jurisdiction');
  const name = (list: CodeList) => codeName(wording, list, value, place);
  const lawName = codes === 'jurisdictions' ? jurisdictions.find(({ id }) => id === value)?.name : undefined;
  if (codes !== undefined) return name(codes) ?? lawName ?? value;
  const title = clip(titleOf(answers, value), 60);
  const person = personIn(answers, value);
  if (person === undefined) return kindOf(answers, value, title, wording);
  const role = textAt(person, 'role') ?? '';
  return `${title}, ${(codeName(wording, 'roles', role, place) ?? role).split(' (')[0]?.toLowerCase()}`;
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
function kindOf(answers: Answers, id: string, title: string, wording: InterviewWording): string {
  const [list, key] = naming.find(([name]) => entriesOf(answers, name).some((entry) => entry.id === id)) ?? [];
  const label = wording.questions[`${list}.${key}`]?.label;
  return label === undefined ? title : `${label}: ${title}`;
}

/** "Goal 2", the name of a child; null where the entries of a list have no heading. */
export function headingFor({ list, scene, n }: About, { wording }: Spoken): string | null {
  const heading = wording.repeats[list]?.heading;
  const person = textAt(personIn(scene.answers, scene.entry.person) ?? {}, 'name') ?? '';
  return heading === undefined ? null : filled(heading, { n, who: person });
}
