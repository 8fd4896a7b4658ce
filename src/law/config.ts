import type { Problem } from '../plan/problem.ts';
import { readYaml } from '../plan/yaml.ts';

/** What `caseplan.config.yaml` says: which packs of the agency's own are used, as paths from the file. */
export interface Config {
  packs: string[];
}

/** Reads the bytes of a configuration. Never throws for what the file holds. */
export function readConfig(bytes: Uint8Array): { config: Config; problems: Problem[] } {
  const { value, positions, problems } = readYaml(bytes);
  const found: Problem[] = [...problems];
  const map =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
  const packs = map.packs ?? [];
  for (const key of Object.keys(map).filter((name) => name !== 'packs')) {
    const message = `The key \`${key}\` is not known in a configuration.`;
    found.push({
      rule: 'format/unknown-key',
      path: [key],
      ...positions.at([key], 'key'),
      message,
      help: 'Known: packs.',
    });
  }
  const isList = Array.isArray(packs) && packs.every((path) => typeof path === 'string');
  if (!isList) {
    const message = '`packs` must be a list of paths.';
    const help = 'Write each path on a line of its own, after "- ".';
    found.push({ rule: 'format/schema', path: ['packs'], ...positions.at(['packs']), message, help });
  }
  return { config: { packs: isList ? (packs as string[]) : [] }, problems: found };
}
