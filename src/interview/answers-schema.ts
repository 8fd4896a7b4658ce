import { isMap } from '../plan/values.ts';
import type { InterviewWording } from '../wording/interview-words.ts';
import { answerKeys, headKeys, nestedKeys, shapeOf } from './answers-shape.ts';
import { shownQuestions } from './listing.ts';
import { typeOf } from './question.ts';

/** Names the schema itself, so that it is known for what it is wherever it was copied to. */
const answersSchemaId = 'caseplan-answers-1.schema.json';

type Json = Record<string, unknown>;

const pick = (from: Json, keys: readonly string[]): Json =>
  Object.fromEntries(keys.filter((key) => key in from).map((key) => [key, from[key]]));
const propertiesOf = (json: Json): Json => (json.properties ?? {}) as Json;

/**
 * The JSON Schema of a file of answers, made from that of the plan: the sections are the same, what else stands at the top of a
 * plan stands under `plan`, and a goal holds its own strategy, services and tasks. Everything can be left out or empty, since a
 * question can be left open. What the interview asks is explained in its words.
 *
 * @param plan the JSON Schema of a plan
 */
export function answersJsonSchema(plan: Json, wording: InterviewWording): Json {
  const all = structuredClone(propertiesOf(plan));
  const goal = (all.goals as Json).items as Json;
  const strategy = propertiesOf((all.strategies as Json).items as Json).description;
  Object.assign(propertiesOf(goal), { strategy: structuredClone(strategy) }, structuredClone(pick(all, nestedKeys)));
  const map = { type: 'object', additionalProperties: false, patternProperties: { '^x-': {} } };
  const head: Json = {
    ...map,
    title: 'The plan',
    description: 'What stands at the top of a plan.',
    properties: pick(all, headKeys),
  };
  const properties: Json = { plan: head, ...pick(all, answerKeys) };
  for (const property of Object.values(properties)) leaveOpen(property as Json);
  for (const question of shownQuestions()) explain(properties, question, wording);
  head.required = ['kind', 'id'];
  return {
    $schema: plan.$schema,
    $id: answersSchemaId,
    title: 'Answers for a case plan',
    description: 'What caseplan init --answers reads.',
    ...map,
    properties,
    required: ['plan'],
  };
}

/** Nothing has to be there, and every key may stand there empty. */
function leaveOpen(json: Json): void {
  delete json.required;
  for (const child of Object.values(propertiesOf(json))) {
    leaveOpen(child as Json);
    orNothing(child as Json);
  }
  for (const child of [json.items, ...((json.anyOf as Json[] | undefined) ?? [])].filter(isMap)) leaveOpen(child);
}

function orNothing(json: Json): void {
  if (Array.isArray(json.anyOf)) json.anyOf = [...json.anyOf, { type: 'null' }];
  else if (json.type !== undefined) json.type = [json.type, 'null'].flat();
  if (!Array.isArray(json.enum)) return;
  json.enum = [...json.enum, null];
  if (Array.isArray(json.enumDescriptions)) json.enumDescriptions = [...json.enumDescriptions, 'Left open.'];
}

type Shown = ReturnType<typeof shownQuestions>[number];

/** Puts the words of a question at the place of its answer. */
function explain(properties: Json, { id, question }: Shown, wording: InterviewWording): void {
  const words = wording.questions[id];
  const place = placeOf(properties, id.split('.'));
  if (words === undefined || place === null) return;
  const who = id.startsWith('children.') ? 'the child' : 'the person';
  const said = (text: string) => text.replaceAll('{who}', who);
  place.title = said(words.label);
  place.description = [words.ask, words.help, words.why]
    .filter((text) => text !== undefined)
    .map(said)
    .join(' ');
  const type = typeOf(shapeOf(id), question);
  if (words.example !== undefined && ['text', 'prose'].includes(type)) place.examples = [words.example];
}

function placeOf(properties: Json, steps: readonly string[]): Json | null {
  const [step = '', ...rest] = steps;
  const json = properties[step];
  if (!isMap(json)) return null;
  if (rest.length === 0) return json;
  return placeOf(propertiesOf(isMap(json.items) ? json.items : json), rest);
}
