import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { date } from '../../src/calendar/plain-date.ts';
import { lawOf } from '../../src/law/index.ts';
import { deadlinesCsv } from '../../src/report/deadlines/csv.ts';
import type { DeadlineReport } from '../../src/report/deadlines/rows.ts';
import { lawText } from '../../src/wording/args.ts';
import { caseplan, temporaryFolder } from '../support/io.ts';
import { fixture, minimal, planUnderOrder, textOf, worked } from '../support/plans.ts';

const workedPlan = fixture(worked);

/** A short plan in Texas with an order on 15 January 2026, in a folder of its own. */
function shortPlan(changes: (text: string) => string = (text) => text) {
  const cwd = temporaryFolder();
  const text = planUnderOrder();
  writeFileSync(join(cwd, 'a.plan.yaml'), changes(text));
  return { cwd, text };
}

interface Json {
  version: number;
  asOf: string;
  whatIf?: unknown;
  deadlines: Record<string, unknown>[];
}

async function json(args: string[], cwd?: string): Promise<Json> {
  const { status, out, err } = await caseplan(['deadlines', ...args, '--format', 'json'], cwd ? { cwd } : {});
  expect([status, err]).toEqual([0, '']);
  return JSON.parse(out) as Json;
}

const named = ({ deadlines }: Json, id: string) => deadlines.find((deadline) => deadline.id === id);

describe('caseplan deadlines --format json', () => {
  it('is the contract', async () => {
    const result = await json([workedPlan]);
    expect(Object.keys(result)).toEqual(['version', 'asOf', 'deadlines']);
    expect([result.version, result.asOf]).toEqual([1, '2026-04-15']);
    expect(named(result, 'us-tx/status-hearing')).toEqual({
      id: 'us-tx/status-hearing',
      name: 'Status hearing',
      file: expect.stringContaining('delgado-fpos.plan.yaml'),
      plan: 'FPOS-2026-0142',
      children: ['sofia', 'mateo'],
      trigger: { type: 'temporary-custody-order', date: '2026-01-15', line: 45 },
      rule: expect.stringContaining('60th day'),
      due: '2026-03-16',
      rolled: null,
      actBy: null,
      askCounsel: false,
      state: 'met',
      metOn: '2026-03-12',
      daysLeft: null,
      citation: 'Tex. Fam. Code § 263.201',
      source: expect.stringMatching(/^https:/),
      verified: true,
    });
    expect(Object.keys(named(result, 'us-tx/status-hearing') ?? {})).toEqual(
      'id name file plan children trigger rule due rolled actBy askCounsel state metOn daysLeft citation source verified'.split(
        ' ',
      ),
    );
  });

  it('names every deadline of the law', async () => {
    const result = await json([workedPlan]);
    const { deadlines } = await lawOf('us-tx');
    expect(deadlines.map(({ id }) => id).filter((id) => named(result, id) === undefined)).toEqual([]);
  });

  it('counts days to the last day to act: the rolled one where there is one', async () => {
    const { cwd } = shortPlan();
    const at = async (asOf: string) => named(await json(['--as-of', asOf], cwd), 'us-tx/service-plan');
    expect(await at('2026-02-20')).toMatchObject({ due: '2026-03-01', rolled: '2026-03-02', daysLeft: 10 });
    expect(await at('2026-03-02')).toMatchObject({ state: 'due-soon', daysLeft: 0 });
    expect(await at('2026-03-05')).toMatchObject({ state: 'overdue', daysLeft: -3 });
  });

  it('has no days for what is met, unknown or not asked', async () => {
    const { deadlines } = await json([workedPlan, '--as-of', '2026-07-20']);
    for (const { state, daysLeft } of deadlines) {
      const open = ['upcoming', 'due-soon', 'overdue'].includes(state as string);
      expect(typeof daysLeft).toBe(open ? 'number' : 'object');
      if (open) expect((daysLeft as number) < 0).toBe(state === 'overdue');
    }
  });

  it('is in time order over all plans; what has no date comes last', async () => {
    const { deadlines } = await json([fixture('examples')]);
    expect(new Set(deadlines.map(({ plan }) => plan)).size).toBeGreaterThan(3);
    const key = ({ state, due }: Json['deadlines'][number]) =>
      state === 'not-applicable' ? '2' : due === null ? '1' : `0${due}`;
    expect(deadlines.map(key)).toEqual(deadlines.map(key).sort());
  });

  it('says "not read" with null', async () => {
    const { deadlines } = await json([workedPlan]);
    expect(deadlines.some(({ source }) => source === null)).toBe(true);
    expect(deadlines.some(({ source }) => source === undefined)).toBe(false);
  });
});

describe('which plans have clocks', () => {
  it.each(['completed', 'revoked', 'entered-in-error'])('not one that is %s', async (status) => {
    const { cwd } = shortPlan((text) => text.replace('status: active', `status: ${status}`));
    expect((await json([], cwd)).deadlines).toEqual([]);
  });

  it('not one that another of the run replaces', async () => {
    const { cwd, text } = shortPlan();
    writeFileSync(join(cwd, 'b.plan.yaml'), text.replace('id: FPOS-7', 'id: FPOS-8\nreplaces: FPOS-7'));
    const { deadlines } = await json([], cwd);
    expect(new Set(deadlines.map(({ plan }) => plan))).toEqual(new Set(['FPOS-8']));
  });

  it('drafts too, since the law does not wait', async () => {
    const { cwd } = shortPlan((text) => text.replace('status: active', 'status: draft'));
    expect(named(await json([], cwd), 'us-tx/status-hearing')).toMatchObject({ state: 'overdue' });
  });

  it('not what is no plan, and says so', async () => {
    const { cwd } = shortPlan();
    writeFileSync(join(cwd, 'b.plan.yaml'), 'caseplan: [1');
    const { status, out, err } = await caseplan(['deadlines', '--format', 'json'], { cwd });
    expect([status, JSON.parse(out).deadlines.length > 10]).toEqual([0, true]);
    expect(err).toBe('caseplan: b.plan.yaml was left out, since it is no plan. See: caseplan check\n');
  });

  it('3 where there is none', async () => {
    const { status, out } = await caseplan(['deadlines'], { cwd: temporaryFolder() });
    expect([status, out]).toEqual([3, '']);
  });

  it('the one on standard input', async () => {
    const { out } = await caseplan(['deadlines', '-', '--format', 'json'], { stdin: textOf(worked) });
    expect(JSON.parse(out).deadlines[0].file).toBe('-');
  });
});

describe('--within', () => {
  it.each([
    ['30d', '2026-05-15'],
    ['30', '2026-05-15'],
    ['6w', '2026-05-27'],
    ['3m', '2026-07-15'],
    ['1y', '2027-04-15'],
    ['90 days', '2026-07-14'],
    ['P3M', '2026-07-15'],
  ])('%s: open clocks until %s, with the overdue ones', async (within, until) => {
    const all = (await json([fixture('examples')])).deadlines;
    const open = all.filter(({ daysLeft }) => daysLeft !== null);
    const { deadlines } = await json([fixture('examples'), '--within', within]);
    expect(deadlines).toEqual(open.filter(({ due, rolled }) => ((rolled ?? due) as string) <= until));
  });

  it.each(['soon', '0d', '-3d', '3 fortnights', ''])('refuses %j', async (within) => {
    const { status, out, err } = await caseplan(['deadlines', workedPlan, '--within', within]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^caseplan: --within .*is no length of time\. Write days, weeks or months: 30d, 6w, 3m\.\n$/);
  });

  it('0 where nothing is left', async () => {
    const { status, out } = await caseplan(['deadlines', workedPlan, '--within', '1d']);
    expect(status).toBe(0);
    expect(out).toContain('1 plan as of 2026-04-15, open until 2026-04-16 alone: nothing due.');
  });
});

describe('--what-if', () => {
  it('adds an event that is not in the plan', async () => {
    const { cwd, text } = shortPlan();
    const what = ['--what-if', 'final-order=2026-04-01', '--what-if', 'adjudication=2026-02-20'];
    const result = await json(what, cwd);
    expect(result.whatIf).toEqual([
      { type: 'final-order', date: '2026-04-01' },
      { type: 'adjudication', date: '2026-02-20' },
    ]);
    expect(named(result, 'us-tx/dismissal')).toMatchObject({ state: 'met', metOn: '2026-04-01' });
    expect(named(result, 'us/periodic-review')).toMatchObject({
      due: '2026-08-20',
      trigger: { type: 'adjudication', date: '2026-02-20', line: null },
    });
    expect(readFileSync(join(cwd, 'a.plan.yaml'), 'utf8')).toBe(text);
  });

  it('takes the place of the first event of its type, for the same children', async () => {
    const events = `    - { type: removal, date: 2026-03-01 }
    - { type: removal, date: 2026-01-10, children: [leo] }\n`;
    const { cwd } = shortPlan((text) => text.replace('    - { type: removal, date: 2026-01-10 }\n', events));
    const due = async (...what: string[]) => named(await json(what, cwd), 'us/relative-notice')?.due;
    expect(await due()).toBe('2026-02-09');
    expect(await due('--what-if', 'removal=2026-01-12')).toBe('2026-02-11');
    expect(await due('--what-if', 'removal=2026-04-10')).toBe('2026-03-31');
  });

  it('shows how far a court could extend a suit in Texas, which is no date before it does', async () => {
    const { cwd } = shortPlan((text) => text.replace(/(jurisdiction): .*/, '$1: us-tx'));
    const outer = async (...what: string[]) =>
      named(await json(['--what-if', 'temporary-custody-order=2026-01-15', ...what], cwd), 'us-tx/extended-dismissal');
    expect(await outer()).toMatchObject({ state: 'not-applicable', due: null });
    expect(await outer('--what-if', 'dismissal-extended=2026-12-01')).toMatchObject({
      state: 'upcoming',
      due: '2027-07-17',
    });
  });

  it('works where the plan has no case at all, and says so to people', async () => {
    const { status, out } = await caseplan(['deadlines', fixture(minimal), '--what-if', 'removal=2026-04-01']);
    expect(status).toBe(0);
    expect(out).toMatch(/^What if: removal on 2026-04-01\. The plan files do not say so and are not changed\.\n/);
    expect(out).toContain('removal 2026-04-01 ->');
  });

  it.each([
    ['removal', /is no event\. Write EVENT=DATE, for example removal=2026-04-15\.\n$/],
    ['removal=2026-02-30', /^caseplan: --what-if removal: 2026-02-30 is no date\. The calendar has no such day\.\n$/],
    ['removal=3 May', /is no date\. Write YYYY-MM-DD/],
    ['removal=', /is no event/],
    ['removal=2026-02-03=x', /is no event/],
    ['=2026-02-03', /is no event/],
    ['remval=2026-02-03', /no clock starts from an event of this type\. Did you mean removal\?\n$/],
  ])('refuses %s', async (what, line) => {
    const { status, out, err } = await caseplan(['deadlines', workedPlan, '--what-if', what]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(line);
  });
});

describe('the table', () => {
  it('tells due date, time left, state in words, trigger, rule and citation', async () => {
    const { cwd } = shortPlan();
    const { status, out } = await caseplan(['deadlines', '--as-of', '2026-03-03'], { cwd });
    expect(status).toBe(0);
    expect(out).toMatch(/^a\.plan\.yaml {2}FPOS-7, Texas\n/);
    expect(out).toMatch(/^ {2}✗ overdue +2026-03-01 -> Mon 03-02 {2}1 day late +Service plan \(leo\)$/m);
    expect(out).toMatch(/^ {2}! due soon +2026-03-16 +13 days left +Status hearing \(leo\)$/m);
    expect(out).toMatch(/^ {2}○ upcoming +2027-01-18 +321 days left +Dismissal date \(leo\)$/m);
    expect(out).toContain('temporary-custody-order 2026-01-15 (line 9) -> not later than the 45th day after');
    expect(out).toContain('[unverified]');
    expect(out.trimEnd().split('\n').at(-1)).toBe(
      'No legal advice: statutes change, and this program can be wrong. Verify every date with counsel.',
    );
  });

  it('names the business day before a date that is counted backward to a weekend', async () => {
    const hearing = '  hearings:\n    - { id: h-1, type: permanency, date: 2026-07-14 }\npeople:';
    const { cwd } = shortPlan((text) => text.replace('people:', hearing));
    // Ten days before is the 4th of July, a Saturday; the Friday before it is a business day in Texas.
    const { out } = await caseplan(['deadlines', 'a.plan.yaml'], { cwd });
    expect(out.replace(/\s+/g, ' ')).toContain('263.303. No business day: act by Fri 07-03');
    const named = await caseplan(['explain', 'us-tx/progress-report', '--plan', 'a.plan.yaml'], { cwd });
    expect(named.out.replace(/\s+/g, ' ')).toContain('no law was found that moves it: act by Friday, July 3, 2026.');
  });

  it('says what to record where a date cannot be told, once for all clocks that wait for it', async () => {
    const { cwd } = shortPlan((text) => text.replace(/ {4}- \{ type: temporary.*\n/, ''));
    const { out } = await caseplan(['deadlines'], { cwd });
    expect(out.match(/Record the event temporary-custody-order, under case\.events/g)).toHaveLength(1);
    expect(out).toMatch(/under case\.events\n {6}.*Dismissal date \(leo\)/);
  });

  it('says why something does not apply with --all alone', async () => {
    const short = (await caseplan(['deadlines', workedPlan])).out;
    const long = (await caseplan(['deadlines', workedPlan, '--all'])).out;
    expect(short).not.toContain('does not apply');
    expect(short).toMatch(/\d+ not asked \(--all shows why\)/);
    expect(long).toContain('no qrtp placement');
    expect(long).not.toContain('--all shows why');
  });

  it('shows with --quiet what needs attention alone', async () => {
    const { out } = await caseplan(['deadlines', workedPlan, '--as-of', '2026-06-20', '--quiet']);
    expect(out).toContain('due soon');
    expect(out).not.toMatch(/^ {2}[✓○?]/m);
  });

  it('fits narrow terminals', async () => {
    const narrow = { write: () => undefined, isTTY: false, columns: 50 };
    for (const args of [[], ['--all'], ['--what-if', 'removal=2026-01-11']]) {
      const out: string[] = [];
      const stdout = { ...narrow, write: (text: string | Uint8Array) => void out.push(String(text)) };
      await caseplan(['deadlines', workedPlan, ...args], { stdout });
      const long = out
        .join('')
        .split('\n')
        .filter((line) => line.length > 50 && !line.includes('delgado-fpos'));
      expect(long).toEqual([]);
    }
  });

  it('is the same without its colors', async () => {
    const plain = (await caseplan(['deadlines', workedPlan])).out;
    const colored = (await caseplan(['deadlines', workedPlan], { env: { FORCE_COLOR: '1' } })).out;
    expect(colored).not.toBe(plain);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colors are what this is about
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('lets nothing of a file steer the terminal', async () => {
    const { cwd } = shortPlan((text) => text.replace('id: FPOS-7', 'id: "F\\e[2J"'));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect((await caseplan(['deadlines'], { cwd })).out).not.toMatch(/\u001b/);
  });
});

describe('--format csv', () => {
  /** RFC 4180, read strictly. */
  function parse(text: string): string[][] {
    const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
    const rows: string[][] = [[]];
    for (let match = cell.exec(text); match; match = cell.exec(text)) {
      rows.at(-1)?.push((match[1] as string).replace(/^"|"$/g, '').replaceAll('""', '"'));
      if (match[2] === '\r\n') rows.push([]);
    }
    expect(rows.pop()).toEqual([]);
    return rows;
  }

  it('has a header row and as many cells in every row', async () => {
    const { out } = await caseplan(['deadlines', workedPlan, '--format', 'csv']);
    const [header = [], ...rows] = parse(out);
    expect(header.slice(0, 5)).toEqual(['file', 'plan', 'children', 'id', 'name']);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
    expect(rows).toHaveLength((await json([workedPlan])).deadlines.length);
    const status = rows.find((row) => row.includes('us-tx/status-hearing')) ?? [];
    expect(Object.fromEntries(header.map((name, index) => [name, status[index]]))).toMatchObject({
      children: 'sofia mateo',
      due: '2026-03-16',
      metOn: '2026-03-12',
      verified: 'true',
    });
  });

  it('holds no text that a spreadsheet would run', () => {
    const entry = { id: 'x', name: '@SUM(A1)', rule: '+1', citation: '=HYPERLINK("http://x")', verified: false };
    const row = { entry, file: '-', plan: '\t=1', children: [], trigger: null, line: null, due: null, rolled: null };
    const rows = [
      {
        ...row,
        state: 'overdue',
        metOn: null,
        daysLeft: -5,
        why: { id: 'condition-fails', args: { because: lawText('\r=1', 'x', 'because.0') } },
      },
    ];
    const [, cells = []] = parse(deadlinesCsv({ rows, whatIf: [] } as unknown as DeadlineReport));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual(['-5']);
    expect(cells).toEqual(expect.arrayContaining(["'-", "'\t=1", "'@SUM(A1)", "'+1", '\'=HYPERLINK("http://x")']));
  });
});

describe('--format ics', () => {
  const ics = async (args: string[], world: Parameters<typeof caseplan>[1] = {}) =>
    (await caseplan(['deadlines', ...args, '--format', 'ics'], world)).out;

  /** The events of a calendar, each as its properties; lines are unfolded (RFC 5545, 3.1). */
  function events(text: string): Record<string, string>[] {
    const unfolded = text.replaceAll('\r\n ', '');
    return [...unfolded.matchAll(/BEGIN:VEVENT\r\n(.*?)END:VEVENT\r\n/gs)].map(([, body = '']) => {
      const own = body
        .replace(/BEGIN:VALARM.*END:VALARM\r\n/s, '')
        .trim()
        .split('\r\n');
      return Object.fromEntries(
        own.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
      );
    });
  }

  it('is a calendar: CRLF, lines of 75 octets at most, whole days, two reminders each', async () => {
    const out = Buffer.from(await ics([workedPlan]), 'latin1').toString('latin1');
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:.*\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
    expect(out.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of out.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const all = events(out);
    expect(all.length).toBeGreaterThan(5);
    const open = all.filter(({ SUMMARY }) => !SUMMARY?.startsWith('Met: '));
    expect(out.match(/TRIGGER:-P7D/g)).toHaveLength(open.length);
    expect(out.match(/TRIGGER:-P1D/g)).toHaveLength(open.length);
    expect(new Set(all.map(({ UID }) => UID)).size).toBe(all.length);
    for (const event of all) {
      expect(Object.keys(event)).toEqual(expect.arrayContaining(['UID', 'DTSTAMP', 'SEQUENCE', 'SUMMARY', 'CLASS']));
      expect(event.DTSTAMP).toBe('20260415T000000Z');
      const [start, end] = [event['DTSTART;VALUE=DATE'], event['DTEND;VALUE=DATE']].map((text = '') =>
        Date.UTC(Number(text.slice(0, 4)), Number(text.slice(4, 6)) - 1, Number(text.slice(6))),
      ) as [number, number];
      expect(end - start).toBe(86_400_000);
    }
  });

  it('has every open clock on its statutory day', async () => {
    const { deadlines } = await json([workedPlan]);
    const open = deadlines
      .filter(({ daysLeft }) => daysLeft !== null)
      .map(({ due }) => String(due).replaceAll('-', ''));
    const all = events(await ics([workedPlan])).filter(({ SUMMARY }) => !SUMMARY?.startsWith('Met: '));
    expect(all.map((event) => event['DTSTART;VALUE=DATE'])).toEqual(open);
  });

  it('names no child and no date of birth', async () => {
    const { cwd } = shortPlan();
    const out = (await ics([], { cwd })).replaceAll('\r\n ', '');
    expect(out).toContain('SUMMARY:Dismissal date: FPOS-7 (L.M.C.R.)');
    expect(out).not.toMatch(/Leonora|Castell|leo\b|2008/);
    expect(out).toContain('Tex. Fam. Code § 263.401(a)');
    expect(out).toContain('Not verified: compare with the official text.');
  });

  it('keeps the UID of a clock from one day to the next, and from one due date to another', async () => {
    const { cwd, text } = shortPlan();
    const before = events(await ics(['--as-of', '2026-02-01'], { cwd }));
    writeFileSync(
      join(cwd, 'a.plan.yaml'),
      text.replace(
        'people:',
        '    - { type: runaway-start, date: 2026-04-10 }\n    - { type: runaway-end, date: 2026-04-20 }\npeople:',
      ),
    );
    const after = events(await ics(['--as-of', '2026-04-21'], { cwd }));
    const of = (all: Record<string, string>[], name: string) => all.find(({ SUMMARY }) => SUMMARY?.startsWith(name));
    const [first, second] = [before, after].map((all) => of(all, 'Petition to terminate parental rights (15'));
    expect(second?.UID).toBe(first?.UID);
    expect(second?.['DTSTART;VALUE=DATE']).not.toBe(first?.['DTSTART;VALUE=DATE']);
    expect(Number(second?.SEQUENCE)).toBeGreaterThan(Number(first?.SEQUENCE));
  });

  const hearings = (day: string) => (text: string) =>
    text.replace('people:', `  hearings:\n    - { id: h-1, type: permanency, date: ${day} }\npeople:`);
  const sister = `  - { id: mia, role: child, name: Mia Castell-Ruiz, birthDate: 2011-03-01 }
children:
  - person: mia
    permanency: { primary: reunification }
    placement: { type: foster-family, start: 2026-01-10 }
`;
  const twoChildren = (text: string) => text.replace('children:\n', sister);

  /** Of each calendar: what its events are about, by UID. */
  async function byUid(...plans: ((text: string) => string)[]): Promise<Map<string, string>[]> {
    const calendars = plans.map(async (changes) => {
      const { cwd } = shortPlan(changes);
      const all = events(await ics(['--as-of', '2026-02-01'], { cwd }));
      return new Map(all.map(({ UID = '', SUMMARY = '' }) => [UID, SUMMARY]));
    });
    return Promise.all(calendars);
  }

  it.each<[string, (text: string) => string, (text: string) => string]>([
    ['a hearing is moved', hearings('2026-07-10'), hearings('2026-07-24')],
    ['the day of a fact is corrected', (text) => text, (text) => text.replaceAll('2026-01-10', '2026-01-12')],
    [
      'a sibling goes another way',
      twoChildren,
      (text) =>
        twoChildren(text).replace(
          'people:',
          '    - { type: adjudication, date: 2026-01-25, children: [mia] }\npeople:',
        ),
    ],
  ])('keeps every event where %s', async (_, first, then) => {
    const [before = new Map(), after = new Map()] = await byUid(first, then);
    expect([...before].filter(([uid]) => !after.has(uid))).toEqual([]);
  });

  it('has an event for each of two plans that bear the same id', async () => {
    const { cwd, text } = shortPlan();
    writeFileSync(join(cwd, 'b.plan.yaml'), text);
    const all = events(await ics([], { cwd }));
    expect(all.length).toBeGreaterThan(10);
    expect(new Set(all.map(({ UID }) => UID)).size).toBe(all.length);
  });

  it('keeps what is supposed apart from what is so', async () => {
    const { cwd } = shortPlan();
    const so = new Set(events(await ics([], { cwd })).map(({ UID }) => UID));
    const supposed = events(await ics(['--what-if', 'adjudication=2026-02-20'], { cwd }));
    expect(supposed.filter(({ UID }) => so.has(UID))).toEqual([]);
    for (const { SUMMARY } of supposed) expect(SUMMARY).toMatch(/^What if: /);
  });

  it('says so where nothing is open', async () => {
    const { cwd } = shortPlan((text) => text.replace('status: active', 'status: completed'));
    const { status, err } = await caseplan(['deadlines', '--format', 'ics'], { cwd });
    expect([status, err]).toEqual([0, 'caseplan: nothing is open, so there is no event in the calendar.\n']);
  });
});

describe('the same input', () => {
  const formats = ['table', 'json', 'csv', 'ics'];
  const outputs = () =>
    Promise.all(
      formats.map(async (format) => (await caseplan(['deadlines', fixture('examples'), '--format', format])).out),
    );

  it('gives the same bytes in every time zone', async () => {
    const zone = process.env.TZ;
    onTestFinished(() => {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    });
    const seen = [];
    for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env.TZ = TZ;
      seen.push({ offset: new Date(0).getTimezoneOffset(), outputs: await outputs() });
    }
    const [east, west] = seen;
    expect(east?.offset).not.toBe(west?.offset);
    expect(west?.outputs).toEqual(east?.outputs);
  });

  it('gives the same bytes on every day of the clock', async () => {
    const before = await outputs();
    vi.useFakeTimers({ now: new Date('2041-03-09T02:30:00Z'), toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    expect(await outputs()).toEqual(before);
  });
});

describe('-o', () => {
  it('writes the file and prints nothing', async () => {
    const { cwd } = shortPlan();
    mkdirSync(join(cwd, 'out'));
    for (const format of ['table', 'json', 'csv', 'ics']) {
      const { out } = await caseplan(['deadlines', '--format', format], { cwd });
      const written = await caseplan(['deadlines', '--format', format, '-o', `out/d.${format}`], { cwd });
      expect([written.status, written.out, written.err]).toEqual([0, '', '']);
      expect(readFileSync(join(cwd, `out/d.${format}`), 'latin1')).toBe(Buffer.from(out).toString('latin1'));
    }
  });

  it('2 where it cannot be written', async () => {
    const { cwd } = shortPlan();
    const { status, err } = await caseplan(['deadlines', '-o', 'no/such/folder.txt'], { cwd });
    expect(status).toBe(2);
    expect(err).toMatch(/cannot be written/);
  });
});

describe('caseplan explain', () => {
  const explain = async (...args: string[]) => {
    const { status, out, err } = await caseplan(['explain', ...args]);
    expect([status, err]).toEqual([0, '']);
    // As one paragraph, so that it does not matter where lines break.
    return out.replace(/\s+/g, ' ');
  };

  it('a deadline: the law, how it is counted, what meets it, when it applies, its source', async () => {
    const text = await explain('deadline/us-tx/dismissal');
    expect(text).toMatch(/^deadline\/us-tx\/dismissal Dismissal date verified /);
    expect(text).toContain('the first Monday after the day 1 year after the event temporary-custody-order.');
    expect(text).toContain('What meets it A trial hearing that was held, ');
    expect(text).toContain('When it applies - the child is in out-of-home care');
    expect(text).toContain('Source Tex. Fam. Code § 263.401(a) https://');
    expect(text).toContain('Looked at on 2026-11-21.');
  });

  it('says of what was not read that it is to be compared', async () => {
    expect(await explain('deadline/us/relative-notice')).toContain('Not verified: compare with the official text.');
  });

  it('a deadline step by step on a plan', async () => {
    const text = await explain('deadline/us-tx/dismissal', '--plan', workedPlan);
    expect(text).toContain(
      'sofia, mateo: Temporary custody order on Thursday, January 15, 2026 (line 45). ' +
        'First anniversary: Friday, January 15, 2027. First Monday after it: Monday, January 18, 2027 = due. ' +
        'That is a legal holiday, and the date is not moved for it: ask counsel, and act by Friday, January 15, 2027. ' +
        '278 days left.',
    );
  });

  it('a deadline that is reckoned from the earlier of two dates, and runs again', async () => {
    const text = await explain('deadline/us/periodic-review', '--plan', workedPlan);
    expect(text).toContain(
      'Adjudication on Thursday, March 12, 2026 (line 50). Removal on Saturday, January 10, 2026 (line 44). ' +
        '60th day after it: Wednesday, March 11, 2026. ' +
        'The earliest of these: Wednesday, March 11, 2026 = entered-care. ' +
        '6 months after it: Friday, September 11, 2026 = due. Met on Thursday, March 12, 2026.',
    );
    expect(text).toContain(
      'Last met on Thursday, March 12, 2026. 6 months after it: Saturday, September 12, 2026 = due.',
    );
  });

  it('a deadline that is moved to a court day, and one of another deadline', async () => {
    expect(await explain('deadline/us-tx/service-plan', '--plan', workedPlan)).toContain(
      '45th day after it: Sunday, March 1, 2026 = due. That is no court day: the next one is Monday, March 2, 2026. ' +
        'Met on Tuesday, February 24, 2026.',
    );
    expect(await explain('deadline/us-tx/dismissal-notice', '--plan', workedPlan)).toContain(
      'Monday, January 18, 2027 = due date of us-tx/dismissal. 60th day before it: Thursday, November 19, 2026 = due.',
    );
  });

  it('months of care, piece by piece where an earlier episode counts', async () => {
    const events = [
      'removal 2024-08-20',
      'adjudication 2024-09-01',
      'case-closed 2025-07-01',
      'removal 2025-10-01',
      'adjudication 2025-11-01',
    ]
      .map((event) => event.split(' '))
      .map(([type, on]) => `    - { type: ${type}, date: ${on} }\n`);
    const { cwd } = shortPlan((text) => text.replace(/ {4}- \{ type: (?:.*\n) {4}- .*\n/, events.join('')));
    const { out } = await caseplan(['explain', 'us/tpr-15-of-22', '--plan', 'a.plan.yaml'], { cwd });
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain('The first day that counts in the 22 months before the date: Sunday, September 1, 2024.');
    expect(text).toContain('15 months from it are 456 days.');
    expect(text).toContain(
      'to Tuesday, July 1, 2025 (303 days); Saturday, November 1, 2025 to Friday, April 3, 2026 (153 days).',
    );
    expect(text).toContain('Friday, April 3, 2026 = due.');
  });

  it('time in placements that is added up, and business days', async () => {
    expect(await explain('us/qrtp-long-stay-in-all')).toContain(
      'Reckoned as: the start of the first qrtp placement. Counted over 18 months in qrtp placements; not counted: time elsewhere.',
    );
    const plan = fixture('examples/vasquez-incarcerated.plan.yaml');
    expect(await explain('us-fl/plan-to-parties', '--plan', plan, '--as-of', '2026-10-05')).toMatch(
      /Disposition hearing on Wednesday, June 3, 2026 \(line 74\)\. 3rd business day before it: Friday, May 29, 2026 = due\./,
    );
  });

  it('what is missing to tell a deadline, and why one does not apply', async () => {
    const { cwd } = shortPlan((text) => text.replace(/ {4}- \{ type: temporary.*\n/, ''));
    const plan = join(cwd, 'a.plan.yaml');
    expect(await explain('deadline/us-tx/dismissal', '--plan', plan)).toContain(
      'leo: Cannot be told. Record the event temporary-custody-order, under case.events.',
    );
    expect(await explain('deadline/us/qrtp-assessment', '--plan', plan)).toContain(
      'leo: Does not apply: no qrtp placement.',
    );
  });

  it('a content that the law asks for, and what a plan lacks of it', async () => {
    const text = await explain('law/us-tx/alternative-goal');
    expect(text).toContain('What is looked at Each child: must have permanency.primary and permanency.concurrent.');
    expect(text).toContain('Source Tex. Fam. Code § 263.102(a)(5)');
    expect(await explain('law/us-tx/alternative-goal', '--plan', workedPlan)).toContain('Nothing of it is missing');
    const { cwd } = shortPlan();
    const lacking = await explain('law/us-tx/alternative-goal', '--plan', join(cwd, 'a.plan.yaml'));
    expect(lacking).toContain('(leo: permanency.concurrent)');
    expect(lacking).not.toMatch(/\{id\}/);
  });

  it('every entry of every pack, whatever it is made of', async () => {
    for (const code of ['us', 'us-tx']) {
      const { deadlines, contents } = await lawOf(code);
      for (const { id } of deadlines) expect(await explain(`deadline/${id}`)).toContain('How it is counted');
      for (const { id } of contents) expect(await explain(`law/${id}`)).toContain('What is looked at');
      for (const { id } of deadlines) {
        const text = await explain(`deadline/${id}`, '--plan', workedPlan, '--as-of', '2027-02-01');
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  it('takes the name alone', async () => {
    expect(await explain('us-tx/dismissal')).toMatch(/^deadline\/us-tx\/dismissal /);
  });

  it.each([
    [
      ['deadline/us-tx/dismisal'],
      /There is no rule deadline\/us-tx\/dismisal\. Did you mean deadline\/us-tx\/dismissal\?/,
    ],
    [['law/us-tx/dismissal'], /There is no rule law\/us-tx\/dismissal\./],
    [['deadline/us-zz/nothing-like-it'], /caseplan rules lists them\./],
    [
      ['deadline/us-tx/dismissal', '--plan', fixture(minimal)],
      /deadline\/us-tx\/dismissal is not part of the law that .*minimal\.plan\.yaml names \(us, /,
    ],
    [['deadline/us-tx/dismissal', '--plan', 'no-such.yaml'], /There is no file or folder no-such\.yaml/],
    [['deadline/us-tx/dismissal', '--plan', fixture('examples')], /--plan takes one plan/],
  ])('2 and one clear line for %j', async (args, line) => {
    const { status, out, err } = await caseplan(['explain', ...args]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(line);
  });

  it('of a plan on the day that --as-of gives', async () => {
    expect(await explain('deadline/us-tx/dismissal', '--plan', workedPlan, '--as-of', date('2027-01-20'))).toContain(
      'Overdue by 2 days.',
    );
  });
});
