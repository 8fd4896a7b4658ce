import { suggest } from '../plan/suggest.ts';
import { explainRule, ruleTable } from '../report/explain.ts';
import { findRule, rules, severityOf } from '../rules/index.ts';
import { type ExitStatus, exit, UserMistake } from './exit.ts';
import type { Io } from './io.ts';
import { type CommonOptions, colorFor } from './options.ts';

export interface RulesOptions extends CommonOptions {
  format?: 'table' | 'json';
}

/** `caseplan explain [ID]`: the text of a rule, without an id the list of rules. */
export async function runExplain(id: string | undefined, options: CommonOptions, io: Io): Promise<ExitStatus> {
  if (id === undefined) return runRules(options, io);
  const rule = findRule(id);
  if (!rule) {
    const guess = suggest(
      id,
      rules.map((known) => known.id),
    );
    const hint = guess ? `Did you mean ${guess}?` : 'caseplan rules lists them.';
    throw new UserMistake(`There is no rule ${id}. ${hint}`);
  }
  const color = await colorFor(io.stdout, options, io);
  io.stdout.write(explainRule(rule, severityOf(rule.id), { color, columns: Math.min(io.stdout.columns, 100) }));
  return exit.done;
}

/** `caseplan rules`: every rule with its severity. */
export async function runRules(options: RulesOptions, io: Io): Promise<ExitStatus> {
  const rows = rules.map(({ id, what, source }) => ({ id, severity: severityOf(id), what, source }));
  if (options.format === 'json') {
    io.stdout.write(`${JSON.stringify({ version: 1, rules: rows }, null, 2)}\n`);
    return exit.done;
  }
  io.stdout.write(ruleTable(rows, { color: await colorFor(io.stdout, options, io), columns: io.stdout.columns }));
  return exit.done;
}
