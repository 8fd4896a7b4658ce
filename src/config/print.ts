import { rules, severityOf } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import type { Applied, Decided } from './applied.ts';
import type { Config } from './config.ts';

/** A line of YAML and what is said behind it. */
type Line = [yaml: string, from?: string];

/**
 * What applies to a file, as a configuration in YAML with the place of every decision behind it. Entries of the law are shown where
 * something is said of them.
 */
export function printApplied(file: string, config: Config | null, applied: Applied): string {
  const name = config?.layers.at(-1)?.name;
  const head = [
    `# What applies to ${file}${applied.isLeftOut ? ', which the configuration ignores' : ''}.`,
    name === undefined ? '# There is no caseplan.config.yaml for it.' : `# Configuration: ${name}`,
  ];
  const lines: Line[] = [
    ...scalar('jurisdiction', applied.jurisdiction),
    ...scalar('ruleset', applied.ruleset),
    ...scalar('dueSoon', applied.dueSoon),
    ...scalar('templates', applied.templates),
    ...lists(config),
    ['rules:'],
    ...rules.flatMap((rule) => ruleLines(rule, applied)),
    ...applied.lawNames().flatMap((id) => setting(id, applied.severity(id, 'error'), [])),
  ];
  const width = Math.max(...lines.filter(([, from]) => from).map(([yaml]) => yaml.length));
  const body = lines.map(([yaml, from]) => (from === undefined ? yaml : `${yaml.padEnd(width)}  # ${from}`));
  return `${[...head, ...body].join('\n')}\n`;
}

const scalar = (key: string, decided: Decided<string | number> | null): Line[] =>
  decided === null ? [] : [[`${key}: ${decided.value}`, decided.from]];

/** What is added up over the files of a configuration. */
function lists(config: Config | null): Line[] {
  const layers = config?.layers ?? [];
  const packs = layers.flatMap(({ says, name, lineOf }) =>
    (says.packs ?? []).map((path, index): Line => [`  - ${path}`, `${name}:${lineOf(['packs', index])}`]),
  );
  const holidays = layers.flatMap(({ says, name, lineOf }) =>
    (says.holidays ?? []).map(
      (day, index): Line => [
        `  - { date: ${day.date}, name: ${JSON.stringify(day.name)} }`,
        `${name}:${lineOf(['holidays', index])}`,
      ],
    ),
  );
  return [
    ...(packs.length === 0 ? [] : [['packs:'] as Line, ...packs]),
    ...(holidays.length === 0 ? [] : [['holidays:'] as Line, ...holidays]),
  ];
}

function ruleLines({ id, options = {} }: Rule, applied: Applied): Line[] {
  const decided = Object.entries(options).map(
    ([name, { usual }]) => [name, applied.option<string | number | boolean>(id, name, usual)] as const,
  );
  return setting(id, applied.severity(id, severityOf(id)), decided);
}

function setting(
  id: string,
  severity: Decided<string | null>,
  options: readonly (readonly [string, Decided<string | number | boolean>])[],
): Line[] {
  const value = severity.value ?? 'off';
  if (options.length === 0) return [[`  ${id}: ${value}`, severity.from]];
  return [
    [`  ${id}:`],
    [`    severity: ${value}`, severity.from],
    ...options.map(([name, { value: set, from }]): Line => [`    ${name}: ${JSON.stringify(set)}`, from]),
  ];
}
