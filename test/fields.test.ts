import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { date, type PlainDate } from '../src/calendar/plain-date.ts';
import { comparePlans } from '../src/compare/compare.ts';
import { tellingOf } from '../src/compare/tell/telling.ts';
import { tellComparison } from '../src/compare/tell/told.ts';
import { valueText } from '../src/compare/tell/values.ts';
import { type DocumentKind, documentKind, renderDocument } from '../src/document/index.ts';
import { shownQuestions } from '../src/interview/listing.ts';
import { catalogue } from '../src/plan/fields/catalogue.ts';
import type { Uses } from '../src/plan/fields/declare.ts';
import { fieldNamesIn } from '../src/plan/fields/names.ts';
import { type DocumentSection, documentSections } from '../src/plan/fields/reasons.ts';
import { personalKindOf } from '../src/plan/schema/personal.ts';
import type { Plan } from '../src/plan/schema/plan.ts';
import { planShape } from '../src/plan/schema/shape.ts';
import { issuesOf } from '../src/plan/schema/walk.ts';
import { formatNames } from '../src/report/formats.ts';
import type { Language } from '../src/wording/index.ts';
import { caseplan, folderOf } from './support/io.ts';
import { changed, type Marked, markedPlan } from './support/marked-plan.ts';

/** A mark under every key of the format, looked for wherever the catalogue of fields says that it is to be found. */

const { plan, marked } = markedPlan();
const fields = catalogue();
const usesOf = (field: string): Uses => fields.get(field)?.uses as Uses;
const asPlan = (value: unknown) => value as Plan;
const leaves = [...new Set(marked.map(({ field }) => field))];
const marksOf = (field: string) => marked.filter((one) => one.field === field);

it('makes a sound plan that has every field of the catalogue, and no other', () => {
  expect(issuesOf(planShape, plan)).toEqual([]);
  expect([...fields].filter(([, { uses }]) => uses).map(([field]) => field)).toEqual(leaves);
});

describe('the interview', () => {
  it('asks what the catalogue says, every question for one field', () => {
    const asked = leaves.flatMap((field) => {
      const uses = usesOf(field);
      return 'asked' in uses ? [uses.asked as string] : [];
    });
    expect(asked.sort()).toEqual(
      shownQuestions()
        .map(({ id }) => id)
        .sort(),
    );
  });
});

/** The day of a document after everything in the marked plan, or before it. */
const [after, before] = [date('2035-01-01'), date('2030-06-01')];

async function printed(kind: string, of: unknown, today: PlainDate): Promise<Map<string, string>> {
  const options: Record<string, PlainDate> = kind === 'status' ? { since: date('2030-01-01') } : {};
  const found = documentKind(kind) as DocumentKind;
  const { html } = await renderDocument(found, { plan: asPlan(of), findings: [], today, draft: false, options });
  const [head = '', ...sections] = html.replace(/^.*?<body/s, '').split('<h2 ');
  const ids = kind === 'plan' ? documentSections.filter((section) => section !== 'head') : sections.map(String);
  const named = sections
    .filter((text) => /^id="section-/.test(text))
    .filter((text) => !/Statement to the parent/.test(text.slice(0, 120)));
  return new Map([['head', head], ...named.map((text, index): [string, string] => [ids[index] ?? '', text])]);
}

const texts = /^Qz\d+[pt]/;

/** In which sections a mark is: a text that stands there, or another value that makes another section of it. */
async function sectionsWith(one: Marked, kind: string, days: readonly PlainDate[]): Promise<string[]> {
  const sections: string[] = [];
  for (const today of days) {
    const whole = await printedOnce(kind, today);
    const mark = [one.value].flat().map((value) => texts.exec(String(value))?.[0])[0];
    if (mark !== undefined)
      sections.push(...[...whole].filter(([, text]) => text.includes(mark)).map(([name]) => name));
    else {
      const other = await printed(kind, changed(plan, one.path, one.other), today);
      sections.push(...[...other].filter(([name, text]) => whole.get(name) !== text).map(([name]) => name));
    }
  }
  return sections;
}

const whole = new Map<string, Promise<Map<string, string>>>();
function printedOnce(kind: string, today: PlainDate) {
  const key = `${kind} ${today}`;
  const known = whole.get(key) ?? printed(kind, plan, today);
  whole.set(key, known);
  return known;
}

/** Is one of the marks of a field in the document (in this section)? */
async function isIn(
  field: string,
  kind: string,
  days: readonly PlainDate[],
  section?: DocumentSection,
): Promise<boolean> {
  for (const one of marksOf(field)) {
    const found = await sectionsWith(one, kind, days);
    if (section === undefined ? found.length > 0 : found.includes(section)) return true;
  }
  return false;
}

describe('the documents', () => {
  it('print every field in the section that the catalogue names', { timeout: 600_000 }, async () => {
    const missing: string[] = [];
    for (const field of leaves) {
      const uses = usesOf(field);
      if ('printed' in uses && !(await isIn(field, 'plan', [before, after], uses.printed))) missing.push(field);
    }
    expect(missing).toEqual([]);
  });

  it('print in the status report what the plan leaves to it', { timeout: 600_000 }, async () => {
    const missing: string[] = [];
    for (const field of leaves) {
      const uses = usesOf(field);
      if ('notPrinted' in uses && uses.notPrinted === 'reported' && !(await isIn(field, 'status', [after])))
        missing.push(field);
    }
    expect(missing).toEqual([]);
  });

  it('print nowhere the texts and dates for which the catalogue has a reason', { timeout: 600_000 }, async () => {
    const found: string[] = [];
    for (const field of leaves) {
      const uses = usesOf(field);
      const isText = texts.test(String(marksOf(field)[0]?.value));
      if ('notPrinted' in uses && isText && (await isIn(field, 'plan', [before, after]))) found.push(field);
    }
    expect(found).toEqual([]);
  });
});

describe('a comparison', () => {
  it.each(['en', 'es'] as const)('tells every field by its name (%s)', { timeout: 600_000 }, async (language) => {
    const silent: string[] = [];
    for (const field of leaves.filter((field) => field !== 'caseplan')) {
      const told = await Promise.all(marksOf(field).map((one) => isTold(one, language)));
      if (!told.includes(true)) silent.push(field);
    }
    expect(silent).toEqual([]);
  });

  /** Is the value told that one plan has and another has not? */
  async function isTold(one: Marked, language: Language): Promise<boolean> {
    const without = changed(plan, one.path, undefined);
    // What is required cannot be left out.
    const isRequired = issuesOf(planShape, without).length > 0;
    const [from, to] = [asPlan(isRequired ? changed(plan, one.path, one.other) : without), asPlan(plan)];
    const comparison = comparePlans(from, to);
    const happened = comparison.differences.map(({ what }) => what);
    // What an entry is known by is told by the entry that went and the one that came.
    if (happened.includes('removed') && (happened.includes('added') || happened.includes('recorded'))) return true;
    // Ids of what is finished are not told: they are called by what they were.
    if (one.shape.type === 'text' && one.shape.idOf !== undefined) return happened.length > 0;
    const telling = await tellingOf(from, to, language, false);
    const told = JSON.stringify(tellComparison(comparison, telling, language)).toLowerCase();
    const name = (await fieldNamesIn(language)).inDiff(one.field);
    return [name, valueText(one.shape, one.value, telling)].some((text) => told.includes(text.toLowerCase()));
  }
});

describe('what many read', () => {
  /** Marks that tell of somebody, and those of prose. */
  const personal = marked
    .filter(({ path }) => personalKindOf(path) !== null)
    .flatMap(({ value }) => [value].flat().map((text) => texts.exec(String(text))?.[0] ?? String(text)));
  const leaked = (text: string) => [...personal, 'Wren', 'Osei'].filter((mark) => text.includes(mark));
  const somebody = 'Wren Osei';
  /** The same plan with the name of somebody in place of everything that has a form, and as a key. */
  const broken = (() => {
    const formed = marked.filter(
      ({ path, field }) => personalKindOf(path) === null && !/(^|\.)(caseplan|id)$/.test(field),
    );
    const all = formed.reduce<Record<string, unknown>>((now, { path }) => changed(now, path, somebody), {
      ...plan,
      id: 'plan-b',
    });
    return { ...all, [somebody]: 'an unknown key' };
  })();

  it('has marks to look for', () => {
    expect(personal.length).toBeGreaterThan(200);
  });

  it.each(formatNames)('holds none of them: check --format %s', { timeout: 60_000 }, async (format) => {
    const cwd = folderOf({
      'a.plan.yaml': stringify(plan),
      'b.plan.yaml': stringify(broken),
    });
    const { out, err } = await caseplan(['check', '.', '--format', format, '--as-of', '2035-01-01'], {
      cwd,
      env: { CI: 'true' },
    });
    expect(leaked(out + err)).toEqual([]);
    expect(out.length).toBeGreaterThan(10);
  });

  it.each(['text', 'json', 'markdown'])('holds none of them: diff --format %s', { timeout: 60_000 }, async (format) => {
    const bare = { caseplan: 1, id: 'plan-0', kind: 'case-plan', jurisdiction: 'us', status: 'active' };
    const cwd = folderOf({ 'a.plan.yaml': stringify(bare), 'b.plan.yaml': stringify(plan) });
    const { out } = await caseplan(['diff', 'a.plan.yaml', 'b.plan.yaml', '--format', format], {
      cwd,
      env: { CI: 'true' },
    });
    expect(leaked(out)).toEqual([]);
    expect(out.length).toBeGreaterThan(1000);
  });
});
