/**
 * Makes the pictures of the README from what the program really prints: a check in the terminal, a page of each document. Needs
 * pdftoppm (poppler-utils).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const root = join(import.meta.dirname, '..');
const target = join(root, 'docs/pictures');
const browser = process.env.CASEPLAN_BROWSER ?? '/usr/bin/chromium-headless-shell';
const plan = 'fixtures/examples/delgado-fpos.plan.yaml';
const folder = mkdtempSync(join(tmpdir(), 'caseplan-pictures-'));

function caseplan(...args) {
  const env = { ...process.env, FORCE_COLOR: '1' };
  return spawnSync(process.execPath, [join(root, 'bin/caseplan.js'), ...args], { cwd: root, encoding: 'utf8', env });
}

/** The colors that the program uses: SGR codes of ECMA-48. */
const styles = {
  1: 'font-weight:700',
  2: 'opacity:.65',
  4: 'text-decoration:underline',
  31: 'color:#ff8f88',
  32: 'color:#8fd9a0',
  33: 'color:#f2cc74',
  36: 'color:#86d3e3',
};

function toHtml(text) {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const open = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: reading terminal codes
  return escaped.replace(/\u001B\[(\d+)m/g, (_, code) => {
    if (styles[code]) {
      open.push(code);
      return `<span style="${styles[code]}">`;
    }
    return open.pop() === undefined ? '' : '</span>';
  });
}

async function pictureOfCheck() {
  const { stdout } = caseplan('check', plan, '--as-of', '2026-05-01', '--quiet');
  const shown = `$ caseplan check ${plan} --as-of 2026-05-01 --quiet\n${stdout}`;
  const html = `<style>body{margin:0;background:#12181b}pre{display:inline-block;margin:0;padding:24px 28px;color:#e8eef0;font:15px/1.45 "DejaVu Sans Mono",monospace}</style><pre>${toHtml(shown)}</pre>`;
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const running = await puppeteer.launch({ executablePath: browser, headless: 'shell', args });
  try {
    const page = await running.newPage();
    await page.setViewport({ width: 1100, height: 800, deviceScaleFactor: 1.5 });
    await page.setContent(html);
    const element = await page.$('pre');
    await element.screenshot({ path: join(target, 'check.png') });
  } finally {
    await running.close();
  }
}

function pictureOfPage(document, page) {
  const pdf = join(folder, `${document}.pdf`);
  caseplan('render', plan, '--as-of', '2026-05-01', '--document', document, '-o', pdf);
  const args = ['-r', '80', '-png', '-singlefile', '-f', String(page), '-l', String(page), pdf, join(target, document)];
  execFileSync('pdftoppm', args);
}

mkdirSync(target, { recursive: true });
try {
  await pictureOfCheck();
  pictureOfPage('plan', 1);
  pictureOfPage('status', 4);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`Pictures written to ${target}.`);
