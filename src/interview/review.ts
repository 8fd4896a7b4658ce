import { parseDate } from '../calendar/plain-date.ts';
import type { Finding } from '../check/finding.ts';
import type { Path } from '../plan/problem.ts';
import { filled } from '../wording/interview.ts';
import { textAt, type Value, valueAt } from './answers.ts';
import { shapeOf } from './answers-shape.ts';
import type { Outline, QuestionStep, Step } from './outline.ts';
import { dateInWords, headingFor, isNeeded, optionLabel, type Speaking, subject, whoIn, wordsOf } from './present.ts';
import type { Remark, Review, ReviewLine } from './prompter.ts';
import { typeOf } from './question.ts';

/** All answers in words, in the order of the interview, with what the check finds under the line that it is about. */

export type Coach = (step: QuestionStep, value: Value) => readonly string[];

/** Makes the review of what was answered so far. */
export function reviewOf(now: Outline, findings: readonly Finding[], coach: Coach, speaking: Speaking): Review {
  const steps = now.steps.filter((step) => step.kind === 'more' || (step.kind === 'question' && !step.question.quiet));
  const byKey = new Map<string, ReviewLine>();
  const lines = steps.flatMap((step, index) => {
    const line = step.kind === 'question' ? answerLine(step, coach, speaking) : listLine(step, speaking);
    byKey.set(step.key, line);
    return [...linesOver(step, steps[index - 1], speaking), line];
  });
  const isComplete = now.steps.every(({ state }) => state !== 'ask');
  const remarks: Remark[] = [];
  for (const finding of findings) {
    if (finding.severity === 'info') continue;
    const step = stepAt(steps, finding.path);
    // What was not asked yet is no news.
    if (!isComplete && (step === undefined || step.state === 'ask')) continue;
    const line = step && byKey.get(step.key);
    (line?.remarks ?? remarks).push({
      ...textOf(finding, speaking),
      tone: finding.severity === 'error' ? 'error' : 'warn',
    });
  }
  return { lines, remarks, isComplete };
}

/** The titles that stand over a step, where the step before it stood elsewhere. */
function linesOver(step: Step, before: Step | undefined, speaking: Speaking): ReviewLine[] {
  const part = step.part.n === before?.part.n ? [] : [partLine(step, speaking)];
  const known = new Set(before?.about.map(({ key }) => key));
  const headings = step.about.flatMap((entry) => {
    const heading = known.has(entry.key) ? null : headingFor(entry, speaking);
    return heading === null ? [] : [{ ...emptyLine, kind: 'about' as const, label: heading }];
  });
  return [...part, ...headings];
}

const textOf = (finding: Finding, { said }: Speaking) => {
  const { message, help } = said(finding);
  return { text: `${message} ${help}`.trim() };
};

const emptyLine: ReviewLine = {
  kind: 'part',
  key: '',
  label: '',
  fullLabel: '',
  value: '',
  state: 'answered',
  needed: false,
  canRemove: false,
  depth: 0,
  remarks: [],
};

function partLine({ part }: Step, { wording }: Speaking): ReviewLine {
  return { ...emptyLine, label: wording.sections[part.section.id]?.title ?? part.section.id, remarks: [] };
}

function answerLine(step: QuestionStep, coach: Coach, speaking: Speaking): ReviewLine {
  const { scene, question, id, key, state } = step;
  const { label } = wordsOf(id, scene, speaking.wording);
  const value = valueAt(scene.entry, question.key) as Value | null | undefined;
  const isAnswered = value !== undefined && value !== null;
  const remarks = isAnswered ? coach(step, value).map((text): Remark => ({ text, tone: 'coach' })) : [];
  const inner = step.about.at(-1);
  const isFirst = inner !== undefined && key === `${inner.key}.${question.key}` && isFirstKey(step);
  return {
    ...emptyLine,
    kind: 'answer',
    key,
    label: filled(label, { who: whoIn(scene) }),
    fullLabel: subject(label, scene, speaking.wording),
    value: isAnswered ? valueInWords(step, value, speaking) : '',
    state,
    needed: isNeeded(step),
    canRemove: isFirst && textAt(scene.entry, 'person') === undefined && state === 'answered',
    depth: Math.max(0, step.about.length - (isFirst ? 1 : 0)),
    remarks,
  };
}

/** Is it the question that an entry is known by? Those that have one for each person are known by the person. */
const isFirstKey = ({ scene, question }: QuestionStep) => Object.keys(scene.entry)[0] === question.key;

function listLine(step: Step, { wording }: Speaking): ReviewLine {
  const label = wording.repeats[step.kind === 'more' ? step.id : '']?.label ?? '';
  const lacking = step.kind === 'more' && step.lacking !== null ? wording.lacking[step.lacking]?.label : undefined;
  return {
    ...emptyLine,
    kind: 'list',
    key: step.key,
    label,
    fullLabel: subject(lacking ?? label, step.scene, wording),
    state: step.state === 'answered' && lacking !== undefined ? 'open' : step.state,
    needed: lacking !== undefined,
    depth: step.about.length,
    remarks: [],
  };
}

/** An answer as people read it: names instead of codes and ids, dates in words. */
function valueInWords({ id, question, scene }: QuestionStep, value: Value, { wording }: Speaking): string {
  const type = question.key === 'newPerson' ? 'text' : typeOf(shapeOf(id), question);
  const named = (item: string) => optionLabel(question, item, scene, wording);
  const date = type === 'date' ? parseDate(value) : null;
  if (date !== null) return dateInWords(date, wording);
  if (typeof value === 'boolean') return value ? wording.words.yes : wording.words.no;
  if (Array.isArray(value)) return value.map(named).join('; ');
  const isChosen = ['choice', 'several', 'duration', 'language'].includes(type);
  return isChosen ? named(String(value)) : String(value);
}

/** The step that a place in the answers belongs to: the one whose answer it is or is in, else the first one in it. */
function stepAt(steps: readonly Step[], path: Path): Step | undefined {
  if (path.length === 0) return undefined;
  const startsWith = (long: Path, short: Path) => short.every((step, index) => long[index] === step);
  const around = steps.filter((step) => step.kind === 'question' && startsWith(path, step.path));
  if (around.length > 0) return around.reduce((a, b) => (b.path.length > a.path.length ? b : a));
  for (let length = path.length; length > 0; length--) {
    const inside = steps.find((step) => startsWith(step.path, path.slice(0, length)));
    if (inside) return inside;
  }
  return undefined;
}
