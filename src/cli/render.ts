import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { PlainDate } from '../calendar/plain-date.ts';
import { blocking, check } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import type { DocumentKind, RenderedDocument } from '../document/index.ts';
import type { Printer, PrinterOptions } from '../pdf/index.ts';
import type { PlanFile } from '../plan/read.ts';
import { languageTag } from '../plan/schema/checks.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { report, resultOf } from './check.ts';
import { type ExitStatus, exit, UserMistake } from './exit.ts';
import { readInputs } from './inputs.ts';
import type { Io } from './io.ts';
import { type CommonOptions, dateOption, todayOf } from './options.ts';
import { fontFolder } from './package-root.ts';
import { writeWhole } from './write.ts';

export interface RenderOptions extends CommonOptions {
  document?: DocumentKind;
  format?: 'pdf' | 'html';
  since?: string;
  language?: string;
  draft?: boolean;
  output?: string;
  outDir?: string;
  browser?: string;
}

/** What every document of a run has in common. */
interface Job {
  today: PlainDate;
  since: PlainDate | undefined;
  kind: DocumentKind;
  format: 'pdf' | 'html';
  options: RenderOptions;
  io: Io;
  pdf: typeof import('../pdf/index.ts');
  /** Is one document all that is printed? */
  single: boolean;
  /** Opened when the run starts, so that the browser starts while plans are read and checked. */
  printer: Promise<Printer> | null;
}

type Readable = PlanFile & { plan: Plan };

/** How one plan ended, and the path that was written, as the user would write it. */
interface Rendered {
  status: ExitStatus;
  written?: string;
}

/** `caseplan render`: documents into files, their paths on standard output. */
export async function runRender(paths: readonly string[], options: RenderOptions, io: Io): Promise<ExitStatus> {
  const job = await jobOf(options, io);
  try {
    const files = await readInputs(paths, io);
    if (options.output !== undefined && files.length > 1) {
      throw new UserMistake(`-o takes one plan, but ${files.length} match. Use --out-dir FOLDER, or name one plan.`);
    }
    job.single = files.length === 1;
    const findings = check(files, { today: job.today });
    const statuses: ExitStatus[] = [];
    await inTwos(
      files,
      (file) =>
        renderFile(
          file,
          findings.filter((found) => found.file === file.file),
          job,
        ),
      ({ status, written }) => {
        statuses.push(status);
        if (written !== undefined) io.stdout.write(`${written}\n`);
      },
    );
    return statuses.includes(exit.findings) ? exit.findings : exit.done;
  } finally {
    await job.printer?.then((printer) => printer.close()).catch(() => undefined);
  }
}

async function jobOf(options: RenderOptions, io: Io): Promise<Job> {
  const today = todayOf(options, io);
  const since = options.since === undefined ? undefined : dateOption('--since', options.since);
  if (since !== undefined && since > today) throw new UserMistake(`--since ${since} is after ${today}.`);
  if (options.language !== undefined && !languageTag.test(options.language)) {
    throw new UserMistake(`--language ${options.language} is no language tag. Write en, es or the like.`);
  }
  const format = options.format ?? 'pdf';
  const pdf = await import('../pdf/index.ts');
  return {
    today,
    since,
    kind: options.document ?? 'plan',
    format,
    options,
    io,
    pdf,
    single: false,
    // Not awaited: the browser starts while the plans are read and checked.
    printer: format === 'pdf' ? pdf.openPrinter(printerOptions(options, io)) : null,
  };
}

function printerOptions({ browser }: RenderOptions, io: Io): PrinterOptions {
  const { env, platform, arch, uid } = io;
  const signal = io.interruption();
  return { env, platform, arch, uid, explicit: browser, fontDir: fontFolder(), signal, pages: 2 };
}

/** Renders the document of one plan, unless the plan has errors: then the findings are printed and nothing is written. */
async function renderFile(file: PlanFile, findings: readonly Finding[], job: Job): Promise<Rendered> {
  const errors = blocking(findings);
  if (!isReadable(file) || (errors.length > 0 && job.options.draft !== true)) {
    await refuse(file, errors, job);
    return { status: exit.findings };
  }
  const { renderDocument } = await import('../document/index.ts');
  const { today, since, options, io } = job;
  const draft = options.draft === true || file.plan.status === 'draft';
  const { language } = options;
  const document = await renderDocument(job.kind, { plan: file.plan, findings, today, since, language, draft });
  tellUntranslated(file, document, io);
  return { status: exit.done, written: await writeDocument(file, document, job) };
}

const isReadable = (file: PlanFile): file is Readable => file.plan !== null;

async function refuse(file: PlanFile, errors: readonly Finding[], { options, today, io }: Job) {
  const result = resultOf([file], errors, today);
  io.stderr.write(await report(result, 'pretty', options, io, io.stderr));
  const why = isReadable(file) ? 'Mend them, or render a draft with --draft.' : 'It cannot be read as a plan.';
  io.stderr.write(`caseplan: nothing was written for ${file.file}: it has errors. ${why}\n`);
}

function tellUntranslated(file: PlanFile, { untranslated }: RenderedDocument, io: Io) {
  for (const { path, wanted, shown } of untranslated) {
    const { line } = file.positions.at(path);
    io.stderr.write(`${file.file}:${line}: no ${wanted} text for ${path.join('.')}; shown in ${shown}.\n`);
  }
}

/** The path that was written; undefined for standard output. */
async function writeDocument(file: Readable, document: RenderedDocument, job: Job): Promise<string | undefined> {
  const { pdf, format, io } = job;
  const fonts = fontFolder();
  assertPrintable(file, document, job);
  const html = pdf.embedFonts(document.html, fonts);
  const target = targetOf(file, job);
  const bytes = format === 'html' ? new TextEncoder().encode(html) : await print(html, document, job);
  if (target === '-') {
    io.stdout.write(bytes);
    return undefined;
  }
  if (job.options.outDir !== undefined) await mkdir(resolve(io.cwd, job.options.outDir), { recursive: true });
  await writeWhole(
    resolve(io.cwd, target),
    bytes,
    format === 'html' ? undefined : (written) => assertSound(written, job),
  );
  return target;
}

/** @throws UserMistake where the page has characters that no bundled font can show: they would be empty boxes. */
function assertPrintable(file: Readable, { html }: RenderedDocument, { pdf, format }: Job) {
  if (format === 'html') return;
  const [first, ...more] = pdf.uncoveredCharacters(html, fontFolder());
  if (first === undefined) return;
  const line = file.text.split('\n').findIndex((text) => text.includes(first)) + 1;
  const code = (first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  throw new UserMistake(
    `${file.file}:${line}: no bundled font has the character ${first} (U+${code})${others}. ` +
      'Documents are printed in Latin, Greek, Cyrillic and emoji; write it in one of these, or use --format html.',
  );
}

async function print(html: string, { meta }: RenderedDocument, { printer, io, single }: Job): Promise<Uint8Array> {
  try {
    const ready = await printer;
    if (ready === null) throw new Error('no printer for a PDF');
    return await ready.print(html, meta, { thenClose: single });
  } catch (error) {
    if (io.interruption().aborted)
      throw new UserMistake('interrupted; what was written before is whole.', exit.interrupted);
    const ofTheMachine = ['BrowserNotFound', 'BrowserFailed', 'PrintInterrupted'];
    if (error instanceof Error && ofTheMachine.includes(error.name)) throw new UserMistake(error.message);
    throw error;
  }
}

/** What was written is read back: a document that is not what was promised is our fault and is not left on the disk. */
async function assertSound(written: Uint8Array, { pdf }: Job) {
  const { problems } = await pdf.readBack(written, fontFolder());
  if (problems.length > 0) throw new Error(`the PDF is not sound: ${problems.join(' ')}`);
}

/** Where the document goes, as the user would write it. */
function targetOf(file: Readable, { options, kind, format }: Job): string {
  if (options.output !== undefined) return options.output;
  const name = `${file.plan.id}.${kind}.${format}`;
  const folder = options.outDir ?? (file.file === '-' ? '.' : dirname(file.file));
  return join(folder, name);
}

/** Two at a time: what two processors take, and no more pages in memory than that. Results come in the order of the items. */
async function inTwos<T, R>(items: readonly T[], work: (item: T) => Promise<R>, take: (result: R) => void) {
  const results = new Map<number, R>();
  let next = 0;
  let taken = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) {
      results.set(index, await work(items[index] as T));
      for (; results.has(taken); taken++) take(results.get(taken) as R);
    }
  };
  await Promise.all([worker(), worker()]);
}
