/** The programs outside this package that tests look at PDFs with, and the shells that completion is tried in. Where one is missing, its tests say so and are skipped. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'vitest';

/** Each program, how to ask whether it is there, and the Debian package that has it. */
const TOOLS = {
  qpdf: { question: ['--version'], package: 'qpdf' },
  pdftotext: { question: ['-v'], package: 'poppler-utils' },
  pdffonts: { question: ['-v'], package: 'poppler-utils' },
  pdfinfo: { question: ['-v'], package: 'poppler-utils' },
  java: { question: ['-version'], package: 'default-jdk-headless' },
  zsh: { question: ['--version'], package: 'zsh' },
  fish: { question: ['--version'], package: 'fish' },
} as const;

export type Tool = keyof typeof TOOLS;

const presence = new Map<Tool, boolean>();

/**
 * For `beforeEach`: skips the tests, with the reason, where one of the programs is missing. With CASEPLAN_ALL_TOOLS set, as in
 * CI, that is a failure.
 */
export function needs(...tools: Tool[]): (context: TestContext) => void {
  return (context) => {
    const missing = tools.filter((tool) => !isPresent(tool));
    const packages = [...new Set(missing.map((tool) => TOOLS[tool].package))];
    if (missing.length === 0) return;
    const why = `${missing.join(', ')} missing: apt-get install ${packages.join(' ')}`;
    if (process.env.CASEPLAN_ALL_TOOLS) throw new Error(why);
    context.skip(why);
  };
}

/** The text of a PDF in reading order, as `pdftotext` sees it. */
export function textOf(pdf: Uint8Array): string {
  return withFile(pdf, (file) => execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }));
}

/** The fonts of a PDF, without the tags of their subsets, and whether they are embedded and have Unicode maps. */
export function fontsOf(pdf: Uint8Array): { name: string; embedded: boolean; unicode: boolean }[] {
  const table = withFile(pdf, (file) => execFileSync('pdffonts', [file], { encoding: 'utf8' }));
  const rows = table.trim().split('\n').slice(2);
  return rows.map((row) => {
    const [fullName = ''] = row.split(/\s+/);
    const [, embedded, unicode] = /\b(yes|no)\s+(?:yes|no)\s+(yes|no)\s+\d+\s+\d+$/.exec(row) ?? [];
    return { name: fullName.replace(/^[A-Z]{6}\+/, ''), embedded: embedded === 'yes', unicode: unicode === 'yes' };
  });
}

/** What `pdfinfo` says, by its labels: "Title", "Pages". */
export function infoOf(pdf: Uint8Array): Readonly<Record<string, string>> {
  const lines = withFile(pdf, (file) => execFileSync('pdfinfo', [file], { encoding: 'utf8' })).split('\n');
  return Object.fromEntries(
    lines
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

/** What `qpdf --check` has to complain about; empty when it is content. */
export function qpdfComplaints(pdf: Uint8Array): string {
  return withFile(pdf, (file) => {
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    return status === 0 ? '' : stdout + stderr;
  });
}

function withFile<T>(pdf: Uint8Array, work: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'caseplan-pdf-tools-'));
  try {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, pdf);
    return work(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function isPresent(tool: Tool): boolean {
  let present = presence.get(tool);
  if (present === undefined) {
    present = spawnSync(tool, TOOLS[tool].question).error === undefined;
    presence.set(tool, present);
  }
  return present;
}
