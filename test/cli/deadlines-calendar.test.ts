import { describe, expect, it } from 'vitest';
import { caseplan, folderOf } from '../support/io.ts';
import { planUnderOrder } from '../support/plans.ts';

/** A plan in Texas with an order on 15 January 2026 and the events given. */
const planWith = (...events: string[]) => folderOf({ 'a.plan.yaml': planUnderOrder({ events }) });

interface Event {
  uid: string;
  summary: string;
  status: string | undefined;
  sequence: number;
  description: string;
  alarms: number;
}

/** The events of the calendar; lines are unfolded (RFC 5545, 3.1). */
async function calendar(cwd: string, asOf: string, ...args: string[]): Promise<Event[]> {
  const { out } = await caseplan(['deadlines', '--format', 'ics', '--as-of', asOf, ...args], { cwd });
  const texts = out.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
  return texts.map((text) => {
    const value = (name: string) => new RegExp(`^${name}:(.*)\r$`, 'm').exec(text)?.[1];
    return {
      uid: value('UID') ?? '',
      summary: value('SUMMARY') ?? '',
      status: value('STATUS'),
      sequence: Number(value('SEQUENCE')),
      description: value('DESCRIPTION') ?? '',
      alarms: text.match(/BEGIN:VALARM/g)?.length ?? 0,
    };
  });
}

const about = (events: Event[], name: string) => events.find(({ summary }) => summary.includes(name));
const filed = '{ type: visitation-plan-filed, date: 2026-02-05 }';

describe('the calendar of a clock that was met', () => {
  it('keeps its event and takes its reminders back', async () => {
    const before = about(await calendar(planWith(), '2026-02-01'), 'Visitation plan');
    const after = about(await calendar(planWith(filed), '2026-02-06'), 'Visitation plan');
    expect(before).toMatchObject({ summary: 'Visitation plan: FPOS-7 (L.M.C.R.)', alarms: 2, status: undefined });
    expect(after).toMatchObject({ uid: before?.uid, summary: 'Met: Visitation plan: FPOS-7 (L.M.C.R.)', alarms: 0 });
    expect(after?.description).toMatch(/^Met on Thursday\\, February 5\\, 2026\.\\n/);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  });

  it('says that it was late', async () => {
    const cwd = planWith('{ type: visitation-plan-filed, date: 2026-02-20 }');
    expect(about(await calendar(cwd, '2026-02-21'), 'Visitation plan')?.description).toContain(
      'Met on Friday\\, February 20\\, 2026\\, late.',
    );
  });

  it.each([
    ['2026-05-06', [], true],
    ['2026-05-07', [], false],
    ['2026-05-07', ['--all'], true],
    ['2026-02-06', ['--within', '1w'], false],
    ['2026-02-06', ['--within', '2w'], true],
  ])('on %s with %j: %s', async (asOf, args, isThere) => {
    const all = await calendar(planWith(filed), asOf, ...args);
    expect(about(all, 'Visitation plan') !== undefined).toBe(isThere);
  });

  it('keeps what was met early until its day', async () => {
    const cwd = planWith('{ type: final-order, date: 2026-03-02 }');
    expect(about(await calendar(cwd, '2026-12-01'), 'Dismissal date')).toMatchObject({ alarms: 0 });
    expect(about(await calendar(cwd, '2027-02-01'), 'Dismissal date')).toBeUndefined();
  });
});

describe('the calendar of a case that was closed', () => {
  it('cancels what was still to come, under the same UID', async () => {
    const before = await calendar(planWith(), '2026-02-01');
    const after = await calendar(planWith('{ type: case-closed, date: 2026-02-10 }'), '2026-02-11');
    const [open, closed] = [before, after].map((all) => about(all, 'Status hearing'));
    expect(closed).toMatchObject({ uid: open?.uid, status: 'CANCELLED', alarms: 0 });
    expect(closed?.summary).toBe('No longer due: Status hearing: FPOS-7 (L.M.C.R.)');
    expect(closed?.description).toContain('No longer due: the case was over before it was due.');
  });
});

describe('the calendar of every state of a plan', () => {
  it('has no UID twice', async () => {
    const cwd = planWith(filed, '{ type: case-closed, date: 2026-06-10 }');
    const uids = (await calendar(cwd, '2026-06-11', '--all')).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
  });
});
