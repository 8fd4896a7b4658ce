import { describe, expect, it } from 'vitest';
import { date } from '../../src/calendar/plain-date.ts';
import { checkAll } from '../../src/check/check.ts';
import { loadLaws } from '../../src/check/laws.ts';
import { jurisdictionCodes } from '../../src/law/index.ts';
import { readPlan } from '../../src/plan/read.ts';
import { findingsOf, minimal, rulesOf, textOf, worked } from '../support/plans.ts';
import { inWords } from '../support/words.ts';

const text = textOf(worked);
const ofLaw = (rule: string) => rule.startsWith('deadline/') || rule.startsWith('law/');

describe('the law of a plan', () => {
  it.each(['us', 'us-ca', 'us-fl', 'us-ny', 'us-oh'])('switched to %s changes only what the law changes', (code) => {
    const rest = (jurisdiction: string) =>
      findingsOf(text.replace('jurisdiction: us-tx', `jurisdiction: ${jurisdiction}`), '2026-09-01')
        .filter(({ rule }) => !ofLaw(rule))
        .map(({ rule, line, message }) => [rule, line, message]);
    expect(rest(code)).toEqual(rest('us-tx'));
  });

  it('says nothing of a plan without removal, court or placement', () => {
    expect(rulesOf(findingsOf(textOf(minimal))).filter(ofLaw)).toEqual([]);
  });

  it('has one date that a holiday moves, on every day that it is looked at', async () => {
    const plan = `caseplan: 1
id: P-1
kind: family-service-plan
jurisdiction: us-tx
status: active
people: [{ id: kid, role: child, name: Kit Alder, birthDate: 2020-01-01 }]
children:
  - person: kid
    permanency: { primary: reunification, concurrent: relative }
    placement: { type: kinship, start: 2026-01-10 }
case:
  events:
    - { type: removal, date: 2026-01-10 }
    - { type: temporary-custody-order, date: 2026-01-15 }
`;
    const told = async (on: string, more = '') => {
      const files = [readPlan('a.plan.yaml', new TextEncoder().encode(plan + more))];
      const laws = await loadLaws(files, { today: date(on), clocks: true });
      const { findings } = checkAll(files, { today: date(on), laws });
      const due = findings.find(({ rule }) => rule === 'deadline/us-tx/visitation-plan');
      return due === undefined ? null : inWords(due).message;
    };
    // The 30th day is a Saturday, and the Monday after it is Presidents' Day.
    expect(await told('2026-01-17')).toBeNull();
    expect(await told('2026-01-18')).toContain(
      'due 2026-02-14 (a Saturday, which the law moves to 2026-02-17) for kid, in 30 days',
    );
    expect(await told('2026-02-17')).toContain(
      'due 2026-02-14 (a Saturday, which the law moves to 2026-02-17) for kid, today',
    );
    expect(await told('2026-02-18')).toContain(
      'due 2026-02-14 (a Saturday, which the law moves to 2026-02-17) for kid, 1 day ago',
    );
    expect(await told('2026-06-17')).toContain(
      'due 2026-02-14 (a Saturday, which the law moves to 2026-02-17) for kid, 120 days ago',
    );
    const made = '    - { type: visitation-plan-made, date: 2026-03-03 }\n';
    expect(await told('2026-06-17', made)).toContain('was met 2026-03-03, 14 days after it was due');
  });

  it('tells a missing fact once, however many clocks wait for it', () => {
    const without = findingsOf(text.replace(/ {4}- \{ type: (removal|temporary-custody-order),.*\n/g, ''));
    const missing = without.filter(({ rule }) => rule === 'deadline/trigger-missing');
    expect(missing.map(({ message }) => /`([a-z-]+)`/.exec(message)?.[1]).sort()).toEqual([
      'removal',
      'temporary-custody-order',
    ]);
  });

  it('asks for the date of birth of a child in care, at the child', () => {
    const [born, ...more] = findingsOf(text.replace(/(id: mateo.*?), birthDate: [0-9-]+/, '$1')).filter(
      ({ rule }) => rule === 'deadline/trigger-missing',
    );
    expect(more).toEqual([]);
    expect(born?.message).toMatch(/^Missing: birthDate of mateo, so \d+ deadlines cannot be told/);
    expect(born?.line).toBe(text.split('\n').findIndex((line) => line.includes('id: mateo')) + 1);
  });

  it('is not silent about one parent because another has not signed', () => {
    const signatures = text.slice(text.indexOf('\nsignatures:'));
    const changed = signatures
      .replace(/(person: maria,.*?), copyGivenOn: [0-9-]+/, '$1')
      .replace('\nsignatures:\n', '\nsignatures:\n  - { person: elena, required: true, status: refused }\n');
    expect(changed).not.toContain(signatures);
    const told = findingsOf(text.replace(signatures, changed));
    expect(told.map(({ rule }) => rule)).toContain('component/signatures');
    expect(told.filter(({ rule }) => rule === 'law/us-tx/parents-copied').map(({ subject }) => subject)).toEqual([
      'maria',
    ]);
  });

  it('says that a second removal starts nothing while the first case is open', () => {
    const again = '    - { type: removal, date: 2026-04-01, children: [mateo] }\n';
    const closed = '    - { type: case-closed, date: 2026-03-20 }\n';
    const told = (more: string) =>
      findingsOf(text.replace('  events:\n', `  events:\n${more}`)).filter(
        ({ rule }) => rule === 'deadline/trigger-missing',
      );
    expect(told(again).map(({ line, message }) => [line, message])).toEqual([
      [
        43,
        expect.stringContaining(
          'A removal of mateo is recorded on 2026-01-10 and on 2026-04-01, with no `case-closed`',
        ),
      ],
    ]);
    expect(told(again + closed).filter(({ message }) => message.includes('case-closed'))).toEqual([]);
  });

  it('names facts of which one is enough together, and once', () => {
    const messages = (jurisdiction: string, without: RegExp) =>
      findingsOf(
        text.replace('jurisdiction: us-tx', `jurisdiction: ${jurisdiction}`).replace(without, ''),
        '2026-02-01',
      )
        .filter(({ rule }) => rule === 'deadline/trigger-missing')
        .map(({ message }) => message.replace(/, so .*/, ''));
    // The removal is asked for by other clocks too, and with it the day of the adjudication is not needed.
    expect(messages('us', / {4}- \{ type: (removal|adjudication),.*\n/g)).toEqual(['No `removal` is recorded']);
    expect(messages('us-ny', / {4}- \{ type: (removal|case-opened),.*\n/g)).toEqual(['No `removal` is recorded']);
    const atHome = / {4}- \{ type: (removal|case-opened|adjudication),.*\n/g;
    const home = text.replaceAll('type: kinship', 'type: parental-home').replace('us-tx', 'us-ny').replace(atHome, '');
    expect(
      findingsOf(home, '2026-02-01').flatMap(({ rule, message }) =>
        rule === 'deadline/trigger-missing' ? [message.replace(/, so .*/, '')] : [],
      ),
    ).toEqual(['No `case-opened` or `removal` is recorded']);
  });

  it('tells what is overdue with its citation, as an error where the text was read and else as a warning', () => {
    const found = findingsOf(text.replace(/ {4}- \{ id: h-status,.*\n/, ''), '2026-04-15');
    const status = found.find(({ rule }) => rule === 'deadline/us-tx/status-hearing');
    expect(status).toMatchObject({
      severity: 'error',
      citation: 'Tex. Fam. Code § 263.201',
      url: 'docs/law/us-tx.md#status-hearing',
    });
    expect(status?.message).toContain('was due 2026-03-16 for sofia and mateo, 30 days ago');
    const unread = findingsOf(text, '2026-12-01').filter(({ message }) => message.includes('not verified'));
    expect(unread.length).toBeGreaterThan(0);
    for (const { severity } of unread) expect(severity).not.toBe('error');
  });

  it('asks for the alternative goal in Texas, and that it differs from the primary one', () => {
    expect(rulesOf(findingsOf(text.replace('      concurrent: relative\n', '')))).toContain(
      'law/us-tx/alternative-goal',
    );
    expect(
      rulesOf(findingsOf(text.replace('concurrent: relative', 'concurrent: reunification'))).some((rule) =>
        rule.endsWith('-goal'),
      ),
    ).toBe(true);
  });

  it('names a jurisdiction that has no pack, and those that have one', () => {
    const found = findingsOf(text.replace('jurisdiction: us-tx', 'jurisdiction: us-txx'));
    const finding = found.find(({ rule }) => rule === 'law/jurisdiction');
    expect(finding?.message).toContain('us-txx');
    for (const code of jurisdictionCodes) expect(finding?.help).toMatch(new RegExp(`\\b${code}[,. ]`));
  });

  it.each([
    ['ca', 'us-ca'],
    ['us_tx', 'us-tx'],
    ['us-xt', 'us-tx'],
    ['us-zz', null],
  ])('says of %s that %s was meant', (code, meant) => {
    const found = findingsOf(text.replace('jurisdiction: us-tx', `jurisdiction: ${code}`));
    const message = found.find(({ rule }) => rule === 'law/jurisdiction')?.message ?? '';
    expect(/Did you mean `(.+)`\?$/.exec(message)?.[1] ?? null).toBe(meant);
  });
});

describe('an entry whose measure is our own', () => {
  it('gives a warning, though its text was read', () => {
    const without = text.replace(/ {6}status: Reading at grade level;.*\n {6}stability: .*\n/, '');
    const found = findingsOf(without).filter(({ rule }) => rule === 'law/us-tx/school-attendance');
    expect(found.map(({ severity, message }) => [severity, message.includes('not verified')])).toEqual([
      ['warning', false],
    ]);
  });
});

describe('one cause, one finding', () => {
  it('a parent who is left out of participation is told of once', () => {
    const without = text.replace(/ {2}- \{ person: daniel, invitedOn.*\n/, '');
    const found = findingsOf(without).filter(({ severity }) => severity !== 'info');
    expect(found.map(({ rule, subject }) => [rule, subject])).toEqual([['component/participation', 'daniel']]);
  });

  it('signatures with a status that is no code are told of as that, and not as missing', () => {
    const signatures = text.slice(text.indexOf('\nsignatures:'));
    const found = findingsOf(text.replace(signatures, signatures.replaceAll('status: signed', 'status: sigend')));
    const told = found.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
    expect(told).toEqual(Array.from({ length: 4 }, () => 'format/schema'));
  });
});
