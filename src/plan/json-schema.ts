import * as z from 'zod';
import { catalogue } from './fields/catalogue.ts';
import { planSchema } from './fields/plan.ts';
import { seenCharacter } from './schema/checks.ts';
import * as codeLists from './schema/codes.ts';
import { fieldFacts, type OtherKeys, otherKeys } from './schema/fields.ts';
import { meaningsOf } from './schema/meanings.ts';
import { planSchemaId } from './schema-file.ts';

type Json = Record<string, unknown>;

/** A text that is more than blanks. */
const seen: Json = { pattern: seenCharacter, patternErrorMessage: 'Write something, or leave the key out.' };
const filled: Json = { type: 'string', ...seen };

/**
 * A list of codes that editors complete and explain. No standard keyword says what a value of an enum means: `enumDescriptions` is
 * that of VS Code and yaml-language-server, `x-intellij-enum-metadata` that of JetBrains.
 */
function explained(codes: readonly string[]): Json {
  const meanings = meaningsOf(codes);
  if (meanings === undefined) return { enum: codes };
  const metadata = Object.fromEntries(codes.map((code, index) => [code, { description: meanings[index] }]));
  return { enum: codes, enumDescriptions: meanings, 'x-intellij-enum-metadata': metadata };
}

/**
 * Known codes of an open list complete in the editor; other text is taken too. The list stands once, under `$defs`, where a kind of file
 * names it more than once.
 */
function openCodes(json: Json, codes: readonly string[]) {
  const { description } = json;
  for (const key of Object.keys(json)) delete json[key];
  Object.assign(json, { description, anyOf: [explained(codes), filled] });
}

/** The name of a list of codes: `eventTypesOpen` → `eventTypes`. */
const nameOfList = (codes: string) =>
  Object.entries(codeLists)
    .find(([, list]) => Array.isArray(list) && list.join() === codes)?.[0]
    .replace(/Open$/, '');

/** Puts every list of codes that stands in a schema more than once under `$defs`, and a reference in each of its places. */
function listsOnce(schema: Json): Json {
  const places = new Map<string, Json[]>();
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const { anyOf } = value as { anyOf?: Json[] };
    const codes = anyOf?.[0]?.enum;
    if (Array.isArray(codes)) places.set(codes.join(), [...(places.get(codes.join()) ?? []), value as Json]);
    Object.values(value).forEach(visit);
  };
  visit(schema);
  const lists: Json = {};
  for (const [codes, holders] of places) {
    const name = nameOfList(codes);
    const [list, other] = (holders[0]?.anyOf ?? []) as Json[];
    if (name === undefined || holders.length < 2) continue;
    lists[name] = list;
    for (const holder of holders) holder.anyOf = [{ $ref: `#/$defs/${name}` }, other];
  }
  const { $defs, ...rest } = schema;
  return { ...rest, ...($defs || Object.keys(lists).length > 0 ? { $defs: { ...($defs as Json), ...lists } } : {}) };
}

function otherProperties(others: OtherKeys | undefined): Json {
  if (others === undefined) return {};
  const { $schema, ...rest } = z.toJSONSchema(others.of, { target: 'draft-2020-12' });
  return { [others.form]: rest };
}

/** One schema, not two to choose from: an editor would name both of them. */
function prose(json: Json) {
  delete json.anyOf;
  Object.assign(json, { type: ['string', 'object'], ...seen, additionalProperties: filled });
}

/** What a key is called, by the keys on the way to it: `tasks.due`. */
type NameOf = (path: string) => string;

/** `birthDate` → "Birth date". */
function inWords(path: string): string {
  const words = path
    .slice(path.lastIndexOf('.') + 1)
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Gives every key a name. */
function entitle(json: Json, holder: string, nameOf: NameOf) {
  for (const [key, property] of Object.entries((json.properties ?? {}) as Record<string, Json>)) {
    const path = holder === '' ? key : `${holder}.${key}`;
    property.title ??= nameOf(path);
    entitle(property, path, nameOf);
  }
  if (json.items) entitle(json.items as Json, holder, nameOf);
}

/** The JSON Schema of a plan file. */
export function planJsonSchema(): Json {
  const fields = catalogue();
  return jsonSchemaOf(planSchema, planSchemaId, 'Case plan', (path) => fields.get(path)?.title ?? inWords(path));
}

/**
 * The JSON Schema (draft 2020-12, of which it uses nothing that draft 7 has not) of a kind of file that the program reads. Keys have
 * titles, descriptions and examples, and codes their meanings, so that an editor completes and explains them; `x-` keys are
 * allowed everywhere, other unknown keys nowhere.
 */
export function jsonSchemaOf(zod: z.ZodType, id: string, title: string, nameOf: NameOf = inWords): Json {
  const schema = z.toJSONSchema(zod, {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      const json = jsonSchema as Json;
      const facts = fieldFacts.get(zodSchema as unknown as z.ZodType);
      if (facts?.openCodes) openCodes(json, facts.openCodes);
      if (facts?.prose) prose(json);
      if (json.pattern === seenCharacter) Object.assign(json, seen);
      if (facts?.codes) Object.assign(json, explained(facts.codes));
      if (json.type === 'object' && json.properties) {
        json.patternProperties = { '^x-': {}, ...otherProperties(otherKeys.get(zodSchema as unknown as z.ZodType)) };
      }
    },
  }) as Json;
  entitle(schema, '', nameOf);
  for (const definition of Object.values((schema.$defs ?? {}) as Record<string, Json>)) {
    // The name that we gave it, which zod keeps in it.
    if (definition.id === undefined) continue;
    delete definition.id;
    entitle(definition, '', nameOf);
  }
  const { $schema, ...rest } = schema;
  return { $schema, $id: id, title, ...listsOnce(rest) };
}
