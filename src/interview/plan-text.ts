import { Document, isScalar, isMap as isYamlMap, type Node, type YAMLMap, type Document as YamlDocument } from 'yaml';
import type { PlainDate } from '../calendar/plain-date.ts';
import { lineWidth, setStyle } from '../plan/edit/style.ts';
import { type MapShape, planShape, type Shape } from '../plan/schema/shape.ts';
import { withModeline } from '../plan/schema-file.ts';
import { isMap } from '../plan/values.ts';
import { filled } from '../wording/interview.ts';
import type { InterviewWording } from '../wording/interview-words.ts';
import type { Answers, Entry } from './answers.ts';
import { compose } from './compose.ts';
import { dateInWords } from './present.ts';

/**
 * The text of a plan file that says what was answered. It is a sound plan file as soon as `plan.id`, `plan.kind` and
 * `plan.jurisdiction` are answered. What was begun and is not complete (a task without anybody who does it) stands under
 * `x-unfinished`, which checks ignore, so that nothing that was typed is lost.
 *
 * @param schema where the JSON Schema stands, seen from the plan; its first line then tells an editor
 */
export function planText(answers: Answers, today: PlainDate, wording: InterviewWording, schema?: string): string {
  const { whole, rest } = split(planShape, compose(answers).plan);
  const plan = isMap(whole) ? whole : {};
  if (Array.isArray(plan.participation)) plan.participation = plan.participation.filter(saysSomething);
  const ordered = inOrder(planShape, { ...plan, ...(rest === undefined ? {} : { 'x-unfinished': rest }) });
  const document = new Document(withoutEmpty(ordered));
  setStyle(document);
  comment(document, today, wording);
  const text = document.toString({ lineWidth, flowCollectionPadding: false });
  return schema === undefined ? text : withModeline(text, schema);
}

/** One who was named and about whom nothing is known yet: the plan must not look as if that were settled. */
const saysSomething = (entry: unknown) => isMap(entry) && Object.keys(entry).some((key) => key !== 'person');

interface Split {
  whole?: unknown;
  rest?: unknown;
}

/** Parts what the format can take from what lacks something that it cannot be understood without. */
function split(shape: Shape, value: unknown): Split {
  if (shape.type === 'list' && Array.isArray(value)) {
    const parts = value.map((item) => split(shape.of, item));
    const whole = parts.flatMap((part) => (part.whole === undefined ? [] : [part.whole]));
    const rest = parts.flatMap((part) => (part.rest === undefined ? [] : [part.rest]));
    return { whole, rest: rest.length > 0 ? rest : undefined };
  }
  return shape.type === 'map' && isMap(value) ? splitMap(shape, value) : { whole: value };
}

function splitMap(shape: MapShape, value: Entry): Split {
  const isPlan = shape === planShape;
  if (!isPlan && shape.required.some((key) => value[key] === undefined)) {
    return { rest: isEmpty(value) ? undefined : value };
  }
  const whole: Entry = {};
  const rest: Entry = {};
  for (const [key, child] of Object.entries(value)) {
    const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
    const part = known ? split(known, child) : { whole: child, rest: undefined };
    if (part.whole !== undefined) whole[key] = part.whole;
    if (part.rest !== undefined) rest[key] = part.rest;
  }
  if (isEmpty(rest)) return { whole };
  const name = ['id', 'person'].find((key) => !isPlan && whole[key] !== undefined);
  return { whole, rest: name === undefined ? rest : { [name]: whole[name], ...rest } };
}

/** Keys in the order in which the format names them; keys of a plan's own at the end. */
function inOrder(shape: Shape, value: unknown): unknown {
  if (shape.type === 'list' && Array.isArray(value)) return value.map((item) => inOrder(shape.of, item));
  if (shape.type !== 'map' || !isMap(value)) return value;
  const known = Object.keys(shape.keys).filter((key) => value[key] !== undefined);
  const own = Object.keys(value).filter((key) => !known.includes(key) && value[key] !== undefined);
  return Object.fromEntries(
    [...known, ...own].map((key) => {
      const inside = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
      return [key, inside ? inOrder(inside, value[key]) : value[key]];
    }),
  );
}

/** Without maps and lists that hold nothing. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (!isMap(value)) return value;
  const kept = Object.entries(value).map(([key, child]) => [key, withoutEmpty(child)] as const);
  return Object.fromEntries(
    kept.filter(([, child]) => !(typeof child === 'object' && child !== null && isEmpty(child))),
  );
}

const isEmpty = (value: object) => Object.keys(value).length === 0;

/** Comments over the sections, for whoever goes on by hand. */
function comment(document: YamlDocument, today: PlainDate, wording: InterviewWording): void {
  const pairs = isYamlMap(document.contents) ? (document.contents as YAMLMap<Node, Node>).items : [];
  for (const [index, { key }] of pairs.entries()) {
    const name = isScalar(key) ? String(key.value) : '';
    if (index === 1)
      (key as Node).commentBefore = ` ${filled(wording.words.written, { date: dateInWords(today, wording) })}`;
    const text = wording.comments[name];
    if (text === undefined) continue;
    (key as Node).spaceBefore = true;
    (key as Node).commentBefore = ` ${text}`;
  }
}
