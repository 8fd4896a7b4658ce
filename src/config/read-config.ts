import { problemOf } from '../plan/issues.ts';
import type { Path, Problem } from '../plan/problem.ts';
import type { MapShape, Shape } from '../plan/schema/shape.ts';
import { type Issue, issuesOf } from '../plan/schema/walk.ts';
import { suggest } from '../plan/suggest.ts';
import { readYaml } from '../plan/yaml.ts';
import { severities } from '../rules/severity.ts';
import { say } from '../wording/index.ts';
import configShape from './config-shape.json' with { type: 'json' };
import type { ConfigFile } from './schema.ts';

/** One configuration file as it was read: what it says, where it says so, and what is wrong in it. */
export interface ReadConfig {
  says: ConfigFile;
  /** Line of what stands at a path, from 1; of the nearest thing around it where nothing does. */
  lineOf(path: Path): number;
  /** Nothing of `says` can be relied on where there is one. */
  problems: Problem[];
  /** A problem with the value or the key at a path, for what only others can tell. */
  problemAt(path: Path, part: 'key' | 'value', message: string, help: string): Problem;
}

const shape = configShape as unknown as MapShape;
const kind = { thing: 'configuration', order: Object.keys(shape.keys) };

/** Reads the bytes of a configuration. Never throws for what the file holds; every problem has its place. */
export function readConfig(bytes: Uint8Array): ReadConfig {
  const { value, positions, problems } = readYaml(bytes);
  const says = value ?? {};
  const problemAt: ReadConfig['problemAt'] = (path, part, message, help) => ({
    rule: 'format/schema',
    path,
    ...positions.at(path, part, kind.order),
    ...say('as-written', { message, help }),
  });
  const found = () => {
    if (typeof says !== 'object' || Array.isArray(says))
      return [
        problemAt([], 'value', 'A configuration must be a map (key: value).', `Known keys: ${kind.order.join(', ')}.`),
      ];
    return issuesOf(shape, says).map((issue) => {
      const words = ruleWords(issue);
      return words ? problemAt(issue.path, 'key', ...words) : problemOf(issue, says, positions, kind);
    });
  };
  return {
    says: says as ConfigFile,
    lineOf: (path) => positions.at(path, 'key').line,
    problems: problems.length > 0 ? problems : found(),
    problemAt,
  };
}

/** Rules and their options are not known as keys of a file, but by their names. */
function ruleWords(issue: Issue): [message: string, help: string] | null {
  const { path } = issue;
  if (issue.kind === 'type' && path.at(-2) === 'rules') return wrongSetting(String(path.at(-1)), issue.shape);
  if (issue.kind !== 'unknown-key') return null;
  const name = String(path.at(-1));
  const guess = suggest(name, issue.known);
  const meant = guess ? ` Did you mean ${guess}?` : '';
  if (path.at(-2) === 'rules') return [`There is no rule ${name}.${meant}`, 'caseplan rules lists them.'];
  if (path.at(-3) !== 'rules') return null;
  return [`${String(path.at(-2))} has no option ${name}.${meant}`, optionsOf(issue.known)];
}

function wrongSetting(rule: string, shape: Shape): [message: string, help: string] | null {
  if (shape.type !== 'either') return null;
  const known = optionsOf(Object.keys(shape.map.keys));
  return [
    `${rule} must be a severity, or a map with a severity and options.`,
    `Write ${severities.join(', ')} or off. ${known}`,
  ];
}

function optionsOf(keys: readonly string[]): string {
  const options = keys.filter((key) => key !== 'severity');
  return options.length === 0 ? 'It has no options.' : `Its options: ${options.join(', ')}.`;
}
