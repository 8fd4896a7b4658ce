import type { PlainDate } from '../calendar/plain-date.ts';
import { deadlinesOf, gapsOf, jurisdictionCodes, type Law, lawOf } from '../law/index.ts';
import { lawWith } from '../law/own-law.ts';
import type { ContentEntry, DeadlineEntry } from '../law/pack-schema.ts';
import { lawTextsIn } from '../law/translations.ts';
import { suggest } from '../plan/suggest.ts';
import { lineOf, rowsOf } from '../report/deadlines/rows.ts';
import { stepsOf } from '../report/deadlines/steps.ts';
import { explainRule, ruleTable } from '../report/explain.ts';
import { explainContent, explainDeadline, type OnPlan, type WorkedDeadline } from '../report/explain-law.ts';
import { findRule, type RuleId, rules } from '../rules/index.ts';
import { examples } from '../rules/registry/examples.ts';
import { ruleTextsIn } from '../rules/texts.ts';
import { type Wording, wordingIn } from '../wording/index.ts';
import { type Sentences, sentencesIn } from '../wording/sentences.ts';
import { Configs } from './config.ts';
import { type LoadedLaw, lawsOf, type Readable } from './deadlines.ts';
import { type ExitStatus, exit, UserMistake } from './exit.ts';
import { readInputs } from './files/inputs.ts';
import type { Io } from './io.ts';
import { type CommonOptions, colorFor, type LanguageOption, languageOf, todayOf } from './options.ts';
import { shellWord } from './shell-word.ts';

export interface RulesOptions extends CommonOptions, LanguageOption {
  format?: 'table' | 'json';
}

export interface ExplainOptions extends CommonOptions, LanguageOption {
  /** A plan to work the deadline out on. */
  plan?: string;
}

/** `caseplan explain [ID]`: the text of a rule or of an entry of the law; without an id the list of rules. */
export async function runExplain(id: string | undefined, options: ExplainOptions, io: Io): Promise<ExitStatus> {
  if (id === undefined) return runRules(options, io);
  const style = { color: await colorFor(io.stdout, options, io), columns: Math.min(io.stdout.columns, 100) };
  const rule = findRule(id);
  if (rule) {
    const language = languageOf(options, io, 'people');
    const [{ explain }, textOf] = await Promise.all([wordingIn(language), ruleTextsIn(language)]);
    const example = examples[rule.id as RuleId];
    io.stdout.write(explainRule(rule, { text: textOf(rule), example }, style, explain));
    return exit.done;
  }
  const today = todayOf(options, io);
  const configs = new Configs(options, io);
  const on = options.plan === undefined ? null : await readPlanOf(options.plan, io, configs);
  const loaded = on && (await lawsOf([on], today, configs)).get(on.file);
  const laws = loaded ? [loaded.law] : await allLaws(configs, io);
  const found = findEntry(id, laws);
  if (found === undefined) throw await unknown(id, on, laws, await allLaws(configs, io));
  const { law, deadline, content } = found;
  const wording = await wordingIn(languageOf(options, io, 'people'));
  const inWords = await lawTextsFor(law, wording);
  const sentences = await sentencesIn(wording.language);
  const spoken = { ...style, wording, sentences };
  io.stdout.write(
    deadline
      ? explainDeadline(
          inWords(deadline),
          law,
          spoken,
          on && loaded ? workedOut(deadline, on, loaded, today, sentences) : undefined,
        )
      : explainContent(inWords(content), spoken, on ? lacking(content, on, law, today, inWords) : undefined),
  );
  return exit.done;
}

/** Puts the texts of an entry into a language. */
type InWords = <E extends { id: string }>(entry: E) => E;

async function lawTextsFor({ jurisdiction }: Law, wording: Wording): Promise<InWords> {
  if (wording.language === 'en') return (entry) => entry;
  const { lawTextIn } = await import('../report/translate.ts');
  const texts = await lawTextsIn(wording.language, [jurisdiction]);
  return (entry) => lawTextIn(entry, wording, texts);
}

type Found = { law: Law } & (
  | { deadline: DeadlineEntry; content?: undefined }
  | { deadline?: undefined; content: ContentEntry }
);

/** The laws of the agency's own packs, then the program's. */
async function allLaws(configs: Configs, io: Io): Promise<Law[]> {
  const own = (await configs.at(io.cwd))?.packs ?? [];
  return Promise.all([...own.map(({ jurisdiction }) => lawWith(jurisdiction, own)), ...jurisdictionCodes.map(lawOf)]);
}

/** `deadline/us-tx/dismissal`, `law/us-tx/alternative-goal`, or the name of the entry alone. */
function findEntry(id: string, laws: readonly Law[]): Found | undefined {
  const [, kind, name] = /^(?:(deadline|law)\/)?(.+)$/.exec(id) ?? [];
  // A state hands on what it takes from the baseline: the law that the entry is named after comes first.
  const named = [...laws].sort((a, b) => Number(isOf(b, name)) - Number(isOf(a, name)));
  for (const law of named) {
    const deadline = kind === 'law' ? undefined : law.deadlines.find((entry) => entry.id === name);
    if (deadline) return { law, deadline };
    const content = kind === 'deadline' ? undefined : law.contents.find((entry) => entry.id === name);
    if (content) return { law, content };
  }
  return undefined;
}

const isOf = ({ jurisdiction }: Law, name = '') => name.startsWith(`${jurisdiction}/`);

const idsOf = (laws: readonly Law[]) =>
  laws.flatMap(({ deadlines, contents }) => [
    ...deadlines.map((entry) => `deadline/${entry.id}`),
    ...contents.map((entry) => `law/${entry.id}`),
  ]);

/** The ids of all rules and of all entries of the law, also of the agency's own packs and of the laws given. */
export async function knownRuleIds(laws: readonly Law[], configs: Configs, io: Io): Promise<string[]> {
  return [...new Set([...rules.map((rule) => rule.id), ...idsOf([...laws, ...(await allLaws(configs, io))])])];
}

async function unknown(
  id: string,
  on: Readable | null,
  laws: readonly Law[],
  all: readonly Law[],
): Promise<UserMistake> {
  const [law] = laws;
  if (on && law && findEntry(id, all)) {
    return new UserMistake(`${id} is not part of the law that ${on.file} names (${law.jurisdiction}, ${law.name}).`);
  }
  const known = [...new Set([...rules.map((rule) => rule.id), ...idsOf(laws)])];
  const guess = suggest(id, known);
  const hint = guess ? `Did you mean ${guess}?` : 'caseplan rules lists them.';
  return new UserMistake(`There is no rule ${id}. ${hint}`);
}

async function readPlanOf(path: string, io: Io, configs: Configs): Promise<Readable> {
  const [file, ...more] = await readInputs([path], io, configs);
  if (more.length > 0) throw new UserMistake(`--plan takes one plan, but ${path} names several. Name one.`);
  if (!file?.plan) throw new UserMistake(`${path} is no plan. See: caseplan check ${shellWord(path)}`);
  return { ...file, plan: file.plan };
}

function workedOut(
  entry: DeadlineEntry,
  on: Readable,
  { law, isHoliday, soon }: LoadedLaw,
  asOf: PlainDate,
  sentences: Sentences,
): OnPlan<WorkedDeadline> {
  const clocks = deadlinesOf(on.plan, law, { today: asOf, isHoliday, soon }).filter(
    (clock) => clock.entry.id === entry.id,
  );
  const results = rowsOf(on, on.plan, clocks, asOf).map((row) => ({
    deadline: row,
    daysLeft: row.daysLeft,
    steps: stepsOf(row, { lineOf: (place) => lineOf(on, on.plan, place), sentences }),
  }));
  return { file: on.file, plan: on.plan.id, asOf, results };
}

function lacking(entry: ContentEntry, on: Readable, law: Law, asOf: PlainDate, inWords: InWords) {
  const gaps = gapsOf(on.plan, law, asOf).filter((gap) => gap.entry.id === entry.id);
  const results = gaps.map((gap) => ({ ...gap, entry: inWords(gap.entry) }));
  return { file: on.file, plan: on.plan.id, asOf, results };
}

/** `caseplan rules`: every rule with its severity. */
export async function runRules(options: RulesOptions, io: Io): Promise<ExitStatus> {
  const language = languageOf(options, io, options.format === 'json' ? 'programs' : 'people');
  const [{ explain }, textOf] = await Promise.all([wordingIn(language), ruleTextsIn(language)]);
  const rows = rules.map((rule) => {
    const { id, severity, source } = rule;
    return { id, severity, what: textOf(rule).what, source };
  });
  if (options.format === 'json') {
    io.stdout.write(`${JSON.stringify({ version: 1, rules: rows }, null, 2)}\n`);
    return exit.done;
  }
  io.stdout.write(
    ruleTable(rows, { color: await colorFor(io.stdout, options, io), columns: io.stdout.columns }, explain),
  );
  return exit.done;
}
