import { dirname, join, resolve } from 'node:path';
import type { PlainDate } from '../calendar/plain-date.ts';
import { blocking, checkAll, forDocuments } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import type { RenderedDocument } from '../document/index.ts';
import type { DocumentKind, OptionValues } from '../document/kind.ts';
import type { PrinterOptions } from '../pdf/index.ts';
import type { PlanFile } from '../plan/read.ts';
import { languageTag } from '../plan/schema/checks.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { code, fileText } from '../wording/args.ts';
import { documentMessage, documentWordsIn } from '../wording/document.ts';
import { inWords } from '../wording/render.ts';
import { type Browser, browserOf } from './browser.ts';
import { report, resultOf } from './check/present.ts';
import { Configs, termsFor } from './config.ts';
import { inLanguageOf, tellLanguage, tellUntranslated } from './document-language.ts';
import { askedKind, optionValues } from './document-options.ts';
import { type ExitStatus, exit, UserMistake } from './exit.ts';
import { refuseToErase } from './files/guard.ts';
import { readInputs } from './files/inputs.ts';
import { fontFolder } from './files/package-root.ts';
import { pooled } from './files/pool.ts';
import { makeFolder, writeWhole } from './files/write.ts';
import type { Io } from './io.ts';
import { type CommonOptions, todayOf } from './options.ts';
import { ofTemplates, refuseUnsafe, type Templates, templateMistake, templatesFor } from './templates.ts';

export interface RenderOptions extends CommonOptions {
  document?: string;
  format?: 'pdf' | 'html';
  language?: string;
  draft?: boolean;
  output?: string;
  outDir?: string;
  browser?: string;
}

/** What every document of a run has in common. */
interface Job {
  today: PlainDate;
  kind: DocumentKind;
  /** What was asked for with the options that this kind of document takes. */
  values: OptionValues;
  format: 'pdf' | 'html';
  options: RenderOptions;
  io: Io;
  pdf: typeof import('../pdf/index.ts');
  /** Is one document all that is printed? */
  single: boolean;
  /** null where nothing is printed. */
  browser: Browser | null;
  /** Languages without fixed words that the user was told of. */
  told: Set<string>;
  /** What agencies have of their own, by the file of the plan. */
  templates: ReadonlyMap<string, Templates>;
  /** Has the plan of a file other terms than those that were approved? */
  changed: (file: string) => boolean;
}

type Readable = PlanFile & { plan: Plan };

/** How one plan ended, and the path that was written, as the user would write it. */
interface Rendered {
  status: ExitStatus;
  written?: string;
}

/** Two at a time: what two processors take, and no more pages in memory than that. */
const pagesAtOnce = 2;

/** Of several plans the worst ending counts. These are numbers of which the greater is the worse. */
const worst = (statuses: readonly ExitStatus[]) => Math.max(exit.done, ...statuses) as ExitStatus;

/** `caseplan render`: documents into files, their paths on standard output. */
export async function runRender(paths: readonly string[], options: RenderOptions, io: Io): Promise<ExitStatus> {
  const job = await jobOf(options, io);
  try {
    const configs = new Configs(options, io);
    const files = await readInputs(paths, io, configs);
    if (options.output !== undefined && files.length > 1) {
      throw new UserMistake(`-o takes one plan, but ${files.length} match. Use --out-dir FOLDER, or name one plan.`);
    }
    await refuseTargets(files, [...files.map(({ file }) => file), ...configs.files()], job);
    job.single = files.length === 1;
    job.templates = await templatesFor(files, configs, io);
    // Where next dates are printed, they are all that are known: what the check calls soon would leave out the day on which a case is dismissed.
    const allComing = job.kind.deadlines === 'all';
    const drafts = options.draft === true || files.some(({ plan }) => plan?.status === 'draft');
    const clocks = allComing || (job.kind.deadlines === 'near-in-drafts' && drafts);
    const terms = await termsFor(files, job.today, configs, clocks, allComing);
    job.changed = (file) => terms.changedSinceApproval?.(file) ?? false;
    const outcome = checkAll(files, { today: job.today, clocks, allComing, ...terms });
    if (outcome.suppressed.length > 0) (await import('./check/suppressions.ts')).tellAnswered(outcome, io);
    const findings = forDocuments(outcome);
    const work = (file: PlanFile) => {
      const own = findings.filter((found) => found.file === file.file);
      return renderFile(file, own, job).catch((error) => tellMistake(error, io));
    };
    const rendered = await pooled(files, pagesAtOnce, work, ({ written }) => {
      if (written !== undefined) io.stdout.write(`${written}\n`);
    });
    return worst(rendered.map(({ status }) => status));
  } finally {
    await job.browser?.close();
  }
}

/** What is wrong with one plan is told, and the others are rendered all the same. */
function tellMistake(error: unknown, io: Io): Rendered {
  const ofOnePlan = error instanceof UserMistake && error.status === exit.mistake && !(error instanceof NoPrinter);
  if (!ofOnePlan) throw error;
  io.stderr.write(`caseplan: ${error.message}\n`);
  return { status: exit.mistake };
}

/** There is no printing on this machine: the same for every plan of the run. */
class NoPrinter extends UserMistake {}

async function jobOf(options: RenderOptions, io: Io): Promise<Job> {
  const today = todayOf(options, io);
  const kind = askedKind(options.document);
  const values = await optionValues(kind, options, today);
  if (options.language !== undefined && !languageTag.test(options.language)) {
    throw new UserMistake(`--language ${options.language} is no language tag. Write en, es or the like.`);
  }
  if (options.output !== undefined && options.outDir !== undefined) {
    throw new UserMistake('-o names a file and --out-dir a folder. Give one of the two.');
  }
  const format = options.format ?? 'pdf';
  const pdf = await import('../pdf/index.ts');
  return {
    today,
    kind,
    values,
    format,
    options,
    io,
    pdf,
    single: false,
    changed: () => false,
    browser: format === 'pdf' ? browserOf(() => pdf.openPrinter(printerOptions(options, io))) : null,
    told: new Set(),
    templates: new Map(),
  };
}

function printerOptions({ browser }: RenderOptions, io: Io): PrinterOptions {
  const { env, platform, arch, uid } = io;
  const signal = io.interruption();
  return { env, platform, arch, uid, explicit: browser, fontDir: fontFolder(), signal, pages: pagesAtOnce };
}

/** Renders the document of one plan, unless the plan has errors: then the findings are printed and nothing is written. */
async function renderFile(file: PlanFile, findings: readonly Finding[], job: Job): Promise<Rendered> {
  if (job.browser !== null && job.io.interruption().aborted) throw interrupted();
  const errors = blocking(findings);
  if (!isReadable(file) || (errors.length > 0 && job.options.draft !== true)) {
    await refuse(file, errors, job);
    return { status: exit.findings };
  }
  const { renderDocument } = await import('../document/index.ts');
  const changedSinceApproval = job.changed(file.file);
  const { today, values, options, io } = job;
  const draft = options.draft === true || file.plan.status === 'draft';
  const { language } = options;
  const own = job.templates.get(file.file)?.own;
  const told = await inLanguageOf(file.plan, findings, language);
  const input = { plan: file.plan, ...told, today, options: values, language, draft, changedSinceApproval, own };
  const document = await renderDocument(job.kind, input).catch(async (error) => {
    throw await templateMistake(error, file.file);
  });
  await tellLanguage(language ?? file.plan.language ?? 'en', document, job);
  await tellUntranslated(file, document, io);
  return { status: exit.done, written: await writeDocument(file, document, job) };
}

const isReadable = (file: PlanFile): file is Readable => file.plan !== null;

async function refuse(file: PlanFile, errors: readonly Finding[], { options, today, io }: Job) {
  const result = resultOf([file], { findings: [...errors], suppressed: [] }, today);
  // --language is that of the document; findings are for who runs the program.
  io.stderr.write(await report(result, 'pretty', { ...options, language: undefined }, io, io.stderr));
  const why = isReadable(file) ? 'Mend them, or render a draft with --draft.' : 'It cannot be read as a plan.';
  io.stderr.write(`caseplan: nothing was written for ${file.file}: it has errors. ${why}\n`);
}

/** The path that was written; undefined for standard output. */
async function writeDocument(file: Readable, document: RenderedDocument, job: Job): Promise<string | undefined> {
  const { pdf, format, io } = job;
  await assertPrintable(file, document, job);
  const html = pdf.embedFonts(document.html, fontFolder());
  const target = targetOf(file, job);
  const bytes = format === 'html' ? new TextEncoder().encode(html) : await print(html, file, document, job);
  if (target === '-') {
    io.stdout.write(bytes);
    return undefined;
  }
  const path = resolve(io.cwd, target);
  await makeFolder(dirname(path));
  const verify = format === 'html' ? undefined : (written: Uint8Array) => assertSound(written, file, job);
  await writeWhole(path, bytes, verify, job.browser === null ? undefined : io.interruption());
  return target;
}

/** @throws UserMistake where the page has characters that no bundled font can show: they would be empty boxes. */
async function assertPrintable(file: Readable, { html }: RenderedDocument, { pdf, format, templates: all }: Job) {
  const templates = all.get(file.file);
  if (templates) refuseUnsafe(html, templates, pdf);
  if (format === 'html') return;
  const [first, ...more] = pdf.uncoveredCharacters(html, fontFolder());
  if (first === undefined) return;
  const line = file.text.split('\n').findIndex((text) => text.includes(first)) + 1;
  const where = line === 0 && templates ? templates.folder : `${file.file}:${line}`;
  const point = code(`U+${(first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  const message = documentMessage('undrawable', { character: fileText(first), point, more: more.length });
  throw new UserMistake(`${where}: ${inWords(await documentWordsIn('en'), message)}`);
}

/** @throws UserMistake where this page cannot be printed, NoPrinter where none can. */
async function print(html: string, file: Readable, { meta }: RenderedDocument, job: Job): Promise<Uint8Array> {
  const { browser, io, single } = job;
  const templates = job.templates.get(file.file);
  if (browser === null) throw new Error('no browser for a PDF');
  for (let isFirst = true; ; isFirst = false) {
    const opened = browser.ready();
    const printer = await opened.catch((error) => {
      throw failure(error, io, (message) => new NoPrinter(message));
    });
    try {
      return await printer.print(html, meta, { thenClose: single });
    } catch (error) {
      const told = failure(error, io, (message) => new UserMistake(`${file.file}: ${message}`), templates);
      if (!(told instanceof UserMistake) || told.status === exit.interrupted) throw told;
      await browser.end(opened);
      // The browser may have ended for the page beside this one, which says nothing about this one.
      if (!isFirst || (error as Error).name !== 'BrowserFailed') throw told;
    }
  }
}

/** What a failure to print is to the user: an interruption, a state of the machine, or else a fault of ours as it is. */
function failure(error: unknown, io: Io, mistake: (message: string) => UserMistake, templates?: Templates): unknown {
  if (io.interruption().aborted) return interrupted();
  if (templates && error instanceof Error && error.name === 'PrintRefused')
    return ofTemplates(templates, error.message);
  const ofTheMachine = ['BrowserNotFound', 'BrowserFailed', 'PrintInterrupted'];
  return error instanceof Error && ofTheMachine.includes(error.name) ? mistake(error.message) : error;
}

const interrupted = () => new UserMistake('interrupted; what was written before is whole.', exit.interrupted);

/** What was written is read back: a document that is not what was promised is our fault and is not left on the disk. */
async function assertSound(written: Uint8Array, { file }: Readable, { pdf, templates }: Job) {
  const { problems } = await pdf.readBack(written, fontFolder());
  const own = templates.get(file);
  if (problems.length === 0) return;
  const message = `the PDF is not sound: ${problems.join(' ')}`;
  throw own === undefined ? new Error(message) : ofTemplates(own, `${file}: ${message}`);
}

/** Where the document goes, as the user would write it. */
function targetOf(file: Readable, { options, kind, format }: Job): string {
  if (options.output !== undefined) return options.output;
  const name = `${file.plan.id}.${kind.suffix}.${format}`;
  const folder = options.outDir ?? (file.file === '-' ? '.' : dirname(file.file));
  return join(folder, name);
}

/**
 * @throws UserMistake where a document would overwrite another, what was read, or a plan. Names that differ in case or in the form
 * of an accent only are one file on Windows and macOS.
 */
async function refuseTargets(files: readonly PlanFile[], read: readonly string[], job: Job): Promise<void> {
  const seen = new Map<string, PlanFile>();
  for (const file of files.filter(isReadable)) {
    const target = targetOf(file, job);
    const key = resolve(job.io.cwd, target).normalize('NFC').toLowerCase();
    const other = seen.get(key);
    if (other !== undefined) {
      throw new UserMistake(
        `${other.file} and ${file.file} would both be written to ${target}. Give each plan an id of its own, or render them one by one with -o.`,
      );
    }
    seen.set(key, file);
    await refuseToErase(target, read, job.io);
  }
}
