import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { date } from '../../src/calendar/plain-date.ts';
import { byTag, parseHtml, rowsOf, sectionText } from '../document/html.ts';
import { caseplan, folderOf } from '../support/io.ts';
import { minimal, textOf as planText, worked } from '../support/plans.ts';

const today = () => date('2026-04-15');

/** The HTML of a document of one plan, and what was said. */
async function rendered(plan: string, ...options: string[]) {
  const cwd = folderOf({ 'a.plan.yaml': plan });
  const ran = await caseplan(['render', 'a.plan.yaml', '--format', 'html', '-o', 'a.html', ...options], { cwd, today });
  return { ...ran, page: () => parseHtml(readFileSync(join(cwd, 'a.html'), 'utf8')) };
}

describe('the next dates of a status report', () => {
  const datesOf = async (...options: string[]) => {
    const page = (await rendered(planText(worked), '--document', 'status', ...options)).page();
    const table = byTag(page, 'table').find(({ attributes }) =>
      ['Next dates', 'Próximas fechas'].includes(attributes['aria-label'] ?? ''),
    );
    return rowsOf(table as never).slice(1);
  };

  it('are those of the law, too, however far ahead, among the others in the order of dates', async () => {
    const rows = await datesOf();
    const of = (day: string) => rows.filter(([on]) => on === day).map(([, what]) => what);
    expect(of('July 14, 2026').join()).toMatch(
      /^Initial permanency hearing Last day that the law allows\. For Sofia Delgado and Mateo Delgado/,
    );
    expect(of('January 18, 2027').join()).toMatch(/^Dismissal date .* Tex\. Fam\. Code § 263\.401/);
    const days = rows.map(([day]) => Date.parse(day ?? ''));
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  it('leave out what is for information only, and name a monthly visit once', async () => {
    const told = (await datesOf('--as-of', '2026-05-02')).map(([, what]) => what).join('\n');
    expect(told).not.toMatch(/Notice of the dismissal date|Response of a parent/);
    expect(told.match(/Monthly caseworker visit/g)).toHaveLength(1);
  });

  it('are told in the language of the document', async () => {
    expect((await datesOf('--language', 'es')).map(([day]) => day)).toContain('18 de enero de 2027');
  });

  it('do not fill the open points of a draft', async () => {
    const page = (await rendered(planText(worked), '--draft')).page();
    expect(sectionText(page, 'Open points in this draft')).not.toMatch(/Dismissal date|Initial permanency hearing/);
  });
});

describe('--since', () => {
  it('is refused without a status report, which it goes with', async () => {
    for (const kind of [[], ['--document', 'plan']]) {
      const { status, out, err } = await rendered(planText(worked), '--since', '2026-03-01', ...kind);
      expect([status, out]).toEqual([2, '']);
      expect(err).toBe('caseplan: --since goes with --document status: a plan document covers no time of reporting.\n');
    }
    expect((await rendered(planText(worked), '--since', '2026-03-01', '--document', 'status')).status).toBe(0);
  });
});

describe('a plan that lacks texts in the language of the document', () => {
  it('has the first five named in the order of lines, and the others counted', async () => {
    const lines = (await rendered(planText(worked), '--language', 'es')).err.trimEnd().split('\n');
    expect(lines).toHaveLength(6);
    const numbers = lines.slice(0, 5).map((line) => {
      expect(line).toMatch(/^a\.plan\.yaml:\d+: no es text for .*; shown in en\.$/);
      return Number(line.split(':')[1]);
    });
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(lines[5]).toMatch(/^a\.plan\.yaml: and \d\d+ more\.$/);
  });

  it('has no more counted where all are named', async () => {
    const few = planText(minimal).replace(/^language: en\n/m, '');
    const { err } = await rendered(few, '--language', 'es', '--document', 'status');
    expect(err).not.toContain('more.');
  });
});
