import { checkAll } from '../../check/check.ts';
import type { Finding } from '../../check/finding.ts';
import { type Renderer, rendererOf } from '../../check/words.ts';
import { type Inquiry, inquiryFor } from '../../life/inquiry.ts';
import { wordingIn } from '../../wording/index.ts';
import { lifeWordingIn } from '../../wording/life.ts';
import { terminalAsker } from '../asker.ts';
import { Configs, termsFor } from '../config.ts';
import { type ExitStatus, UserMistake } from '../exit.ts';
import type { Io } from '../io.ts';
import { languageOf, todayOf } from '../options.ts';
import { type Asking, askChange } from '../update/ask-change.ts';
import { askEntry, askPointer, askValue, type Telling } from '../update/ask-value.ts';
import { open, type Updating } from '../update/updating.ts';
import type { CheckOptions } from './check.ts';
import { mustBePresentable, present } from './present.ts';
import { jobsOf, readSelected, selectPlans } from './selection.ts';

/** `caseplan check --ask`: asks for what is missing or late, writes each answer at once, and tells what is left. */
export async function runAsk(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitStatus> {
  if (!io.interactive) throw new UserMistake(noTerminal(io));
  mustBePresentable(options);
  const today = todayOf(options, io);
  const configs = new Configs(options, io);
  const words = await lifeWordingIn(languageOf(options, io, 'people'));
  const selection = await selectPlans(paths, options, io, configs);
  const before = await readSelected(selection, jobsOf(options), configs);
  if (before.files.some(({ file }) => file === '-'))
    throw new UserMistake('--ask writes the answers into files. Name the file of the plan.');
  await askAll(
    before.files.filter(({ plan }) => plan !== null).map(({ file }) => file),
    (name) => ({ name, options: { ...options, anyway: true }, today, configs, words, io }),
    options,
  );
  const { files, replaced } = await readSelected(selection, jobsOf(options), configs);
  const terms = await termsFor(files, today, configs);
  const outcome = checkAll(files, { today, ...terms, replaced });
  return present({ paths, files, outcome, today, terms, configs }, options, io);
}

function noTerminal({ env }: Io): string {
  const why = (env.CI ?? '') === '' ? 'standard input and output are not both a terminal' : 'CI is set';
  return `--ask asks questions, but ${why}. Run it in a terminal, or record it with caseplan update.`;
}

/** An interruption ends it; what was answered until then is written. */
async function askAll(names: readonly string[], of: (name: string) => Updating, options: CheckOptions): Promise<void> {
  const [first] = names;
  if (first === undefined) return;
  const { words, today, io } = of(first);
  const asker = await terminalAsker(words, today, options, io);
  try {
    for (const name of names) {
      const updating = of(name);
      const session = await open(updating);
      if (names.length > 1) asker.heading(name);
      await askFile({ asker, session, updating, atOnce: true }, options);
    }
  } finally {
    asker.close();
  }
}

/** One finding after the other. What was answered is looked at again, since an answer can raise the next question. */
async function askFile(asking: Asking, { rule: asked }: CheckOptions): Promise<void> {
  const renderer = rendererOf(await wordingIn(asking.updating.words.language));
  const passed = new Set<string>();
  for (;;) {
    const { plan } = asking.session.read.file;
    if (plan === null) return;
    const next = asking.session
      .findings()
      .filter((finding) => !passed.has(keyOf(finding)) && (asked === undefined || isAsked(finding, asked)))
      .map((finding) => ({ finding, inquiry: inquiryFor(finding, plan) }))
      .find((found): found is { finding: Finding; inquiry: Inquiry } => found.inquiry !== null);
    if (next === undefined) return;
    const { finding, inquiry } = next;
    const told = toldBy(finding, inquiry, renderer);
    const written = await putInquiry(inquiry, told, asking);
    // One that is still there after it was answered would be asked for ever.
    if (!written || asking.session.findings().some((left) => keyOf(left) === keyOf(finding) && !raisesMore(inquiry)))
      passed.add(keyOf(finding));
  }
}

/** A list that lacks several things has the same finding after each. */
const raisesMore = (inquiry: Inquiry) => inquiry.is === 'value';

/** Where something is late, the choices say what can be done; the finding names the command for it. */
function toldBy(finding: Finding, inquiry: Inquiry, renderer: Renderer): Telling {
  const words = renderer.words(finding);
  return inquiry.is === 'happened' && finding.rule.startsWith('timeline/') ? { ...words, help: '' } : words;
}

const keyOf = ({ rule, subject, message, path }: Finding) => JSON.stringify([rule, subject, message, path]);

const isAsked = ({ rule }: Finding, asked: readonly string[]) =>
  asked.some((name) => name === rule || (name.endsWith('/*') && rule.startsWith(name.slice(0, -1))));

/** true where something was written. */
async function putInquiry(inquiry: Inquiry, told: Telling, asking: Asking): Promise<boolean> {
  const { asker, updating } = asking;
  const { menu, ways } = updating.words;
  asker.heading(told.message);
  if (inquiry.is === 'value') return askValue(inquiry.path, inquiry.shape, told, asking);
  if (inquiry.is === 'entry') return askEntry(inquiry, told, asking);
  if (inquiry.is === 'pointer') return askPointer(inquiry, told, asking);
  const choices = [
    ...inquiry.ways.map((value) => ({ value, label: ways[value.way.id] })),
    { value: null, label: menu.notNow },
  ];
  const chosen = await asker.choose({ ask: menu.what, help: told.help, label: menu.what }, choices);
  return chosen ? (await askChange(chosen.kind, chosen.way, chosen.typed, asking)) === 'written' : false;
}
