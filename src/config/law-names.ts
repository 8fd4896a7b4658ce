import { jurisdictionCodes } from '../law/index.ts';
import { lawWith } from '../law/own-law.ts';
import type { Pack } from '../law/pack-schema.ts';
import type { Path, Problem } from '../plan/problem.ts';
import { suggest } from '../plan/suggest.ts';
import { entryNamed, idOfEntry } from '../rules/ids.ts';
import type { ReadConfig } from './read-config.ts';
import type { Scope } from './schema.ts';

/**
 * Entries and jurisdictions that a configuration names and that are in no pack. Only the packs can tell, and only those that are
 * named are loaded.
 */
export async function unknownLaw(config: ReadConfig, packs: readonly Pack[]): Promise<Problem[]> {
  const { says } = config;
  const scopes = [
    { scope: says as Scope, path: [] as Path },
    ...(says.overrides ?? []).map((scope, index) => ({ scope: scope as Scope, path: ['overrides', index] })),
  ];
  const problems: Problem[] = [];
  for (const { scope, path } of scopes) {
    const code = scope.jurisdiction;
    if (code !== undefined && !isKnown(code, packs))
      problems.push(config.problemAt([...path, 'jurisdiction'], 'value', ...noPack(code, packs)));
    for (const name of Object.keys(scope.rules ?? {})) {
      const words = await wrongEntry(name, packs);
      if (words) problems.push(config.problemAt([...path, 'rules', name], 'key', ...words));
    }
  }
  return problems;
}

type Words = [message: string, help: string];

const codes = (packs: readonly Pack[]) => [...packs.map(({ jurisdiction }) => jurisdiction), ...jurisdictionCodes];
const isKnown = (code: string, packs: readonly Pack[]) => codes(packs).includes(code);

function noPack(code: string, packs: readonly Pack[]): Words {
  const guess = suggest(code, codes(packs));
  return [
    `There is no pack for ${code}.${guess ? ` Did you mean ${guess}?` : ''}`,
    `Known: ${codes(packs).join(', ')}.`,
  ];
}

/** What is wrong with a name such as `deadline/us-tx/dismissal`; null for one that is there, and for names of another form. */
async function wrongEntry(name: string, packs: readonly Pack[]): Promise<Words | null> {
  const named = entryNamed(name);
  if (named === null) return null;
  const { kind, jurisdiction: code, name: entry } = named;
  if (!isKnown(code, packs)) return noPack(code, packs);
  if (entry === '*') return null;
  const { deadlines, contents } = await lawWith(code, packs);
  const ids = (kind === 'deadline' ? deadlines : contents).map(({ id }) => idOfEntry(kind, id));
  if (ids.includes(name)) return null;
  const guess = suggest(name, ids);
  return [
    `There is no rule ${name}.${guess ? ` Did you mean ${guess}?` : ''}`,
    `caseplan explain says what ${code} asks.`,
  ];
}
