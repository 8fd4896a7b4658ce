import { describe, expect, it } from 'vitest';
import { caseplan, folderOf } from '../support/io.ts';
import { planUnderOrder } from '../support/plans.ts';

/** A plan in Texas with an order on 15 January 2026 and a permanency hearing. */
const planWith = ({ hearing = '2026-07-10' }: { hearing?: string } = {}) =>
  folderOf({ 'a.plan.yaml': planUnderOrder({ hearings: [`{ id: h-1, type: permanency, date: ${hearing} }`] }) });

/** What `check` says of one clock. */
async function told(id: string, cwd: string, asOf: string, language = 'en'): Promise<string> {
  const args = ['check', '--format', 'json', '--as-of', asOf, '--language', language];
  const { findings } = JSON.parse((await caseplan(args, { cwd })).out) as { findings: Record<string, string>[] };
  return findings.find(({ rule }) => rule === `deadline/us-tx/${id}`)?.message ?? '';
}

const asJson = async (id: string, cwd: string, asOf: string) => {
  const { out } = await caseplan(['deadlines', '--format', 'json', '--as-of', asOf], { cwd });
  const { deadlines } = JSON.parse(out) as { deadlines: Record<string, unknown>[] };
  return deadlines.find((deadline) => deadline.id === `us-tx/${id}`);
};

/** The event of a clock in the calendar, lines unfolded (RFC 5545, 3.1). */
async function event(name: string, cwd: string, asOf: string): Promise<string> {
  const { out } = await caseplan(['deadlines', '--format', 'ics', '--as-of', asOf], { cwd });
  const all = out.replaceAll('\r\n ', '').split('BEGIN:VEVENT');
  return all.find((text) => text.includes(`${name}:`)) ?? '';
}

/** As one paragraph, so that it does not matter where lines break. */
const paragraph = async (args: string[], cwd: string) => (await caseplan(args, { cwd })).out.replace(/\s+/g, ' ');

describe('a date that is counted backward to a day on which no court sits', () => {
  it('is told by check with the business day before it', async () => {
    // Ten days before is the 4th of July, a Saturday.
    const cwd = planWith({ hearing: '2026-07-14' });
    expect(await told('progress-report', cwd, '2026-07-01')).toMatch(
      /^Permanency progress report is due 2026-07-04 \(a Saturday: act by 2026-07-03\) for leo, in 3 days\./,
    );
    expect(await told('progress-report', cwd, '2026-07-06')).toContain(
      'was due 2026-07-04 (a Saturday: the day to act by was 2026-07-03) for leo, 2 days ago',
    );
    expect(await told('progress-report', cwd, '2026-07-01', 'es')).toContain(
      'vence el 2026-07-04 (sábado: actúe a más tardar el 2026-07-03) para leo',
    );
    expect(await told('progress-report', cwd, '2026-07-06', 'es')).toContain(
      'vencía el 2026-07-04 (sábado: había que actuar a más tardar el 2026-07-03) para leo',
    );
  });

  it('also where it is a legal holiday, and where no holiday moves another date', async () => {
    // The 25th of May is Memorial Day, a Monday.
    expect(await told('progress-report', planWith({ hearing: '2026-06-04' }), '2026-05-10')).toContain(
      'is due 2026-05-25 (a holiday: act by 2026-05-22)',
    );
  });

  it('is a plain date where it is a business day', async () => {
    expect(await told('progress-report', planWith(), '2026-06-25')).toContain('is due 2026-06-30 for leo');
  });

  it('has that day in JSON, CSV and the calendar; the date of the statute stays', async () => {
    const cwd = planWith({ hearing: '2026-07-14' });
    expect(await asJson('progress-report', cwd, '2026-07-01')).toMatchObject({
      due: '2026-07-04',
      rolled: null,
      actBy: '2026-07-03',
    });
    const { out } = await caseplan(['deadlines', '--format', 'csv', '--as-of', '2026-07-01'], { cwd });
    expect(out.split('\r\n').find((row) => row.includes('us-tx/progress-report'))).toMatch(/,2026-07-03,false$/);
    const text = await event('Permanency progress report', cwd, '2026-07-01');
    expect(text).toContain('DTSTART;VALUE=DATE:20260704');
    expect(text).toContain('no law was found that moves it: act by Friday\\, July 3\\, 2026.');
  });

  it('is known where it is counted from a date that is itself reckoned from an earlier fact', async () => {
    // Sixty days before the dismissal date of such an order is Thanksgiving.
    const order = ['--what-if', 'temporary-custody-order=2026-01-20', '--format', 'json', '--as-of', '2026-07-01'];
    const { out } = await caseplan(['deadlines', ...order], { cwd: planWith() });
    const { deadlines } = JSON.parse(out) as { deadlines: Record<string, unknown>[] };
    expect(deadlines.find(({ id }) => id === 'us-tx/dismissal-notice')).toMatchObject({
      due: '2026-11-26',
      actBy: '2026-11-25',
    });
  });
});

describe('a weekday that the law names and that is a legal holiday', () => {
  // The first Monday after the 15th of January 2027 is Martin Luther King Day.
  it('is flagged for counsel by check', async () => {
    const cwd = planWith();
    expect(await told('dismissal', cwd, '2027-01-04')).toBe(
      'Dismissal date is due 2027-01-18 (a holiday, and no authority was found that moves it: ask counsel) for leo, in 14 days.',
    );
    expect(await told('dismissal', cwd, '2027-03-19')).toContain(
      'was due 2027-01-18 (a holiday, and no authority was found that moves it: ask counsel) for leo, 60 days ago',
    );
    expect(await told('dismissal', cwd, '2027-01-04', 'es')).toContain(
      'vence el 2027-01-18 (día feriado, y no se encontró ninguna norma que cambie la fecha: consulte a un abogado)',
    );
  });

  it('also in the table, JSON and the calendar, and the date stays', async () => {
    const cwd = planWith();
    expect(await paragraph(['deadlines'], cwd)).toContain(
      '263.401(a). A holiday, and nothing was found that moves the date: ask counsel',
    );
    const today = '2026-04-15';
    const dismissal = { due: '2027-01-18', rolled: null, actBy: null, askCounsel: true };
    expect(await asJson('dismissal', cwd, today)).toMatchObject(dismissal);
    expect(await event('Dismissal date', cwd, today)).toContain('no authority was found that moves it: ask counsel.');
  });

  it('is not where it is no holiday', async () => {
    const args = ['--what-if', 'temporary-custody-order=2026-01-20', '--as-of', '2026-02-01'];
    expect(await paragraph(['deadlines', ...args], planWith())).not.toContain('ask counsel');
  });
});

describe('a date that the law moves', () => {
  it('is told by check with the date of the statute', async () => {
    const cwd = planWith();
    expect(await told('visitation-plan', cwd, '2026-02-10')).toContain(
      'is due 2026-02-14 (a Saturday, which the law moves to 2026-02-17) for leo, in 7 days.',
    );
    expect(await told('visitation-plan', cwd, '2026-02-20')).toContain(
      'was due 2026-02-14 (a Saturday, which the law moves to 2026-02-17) for leo, 3 days ago',
    );
    expect(await told('visitation-plan', cwd, '2026-02-20', 'es')).toContain(
      'vencía el 2026-02-14 (sábado; la ley lo pasa al 2026-02-17) para leo, hace 3 días',
    );
    expect(await told('status-hearing', cwd, '2026-03-10')).toContain('is due 2026-03-16 for leo');
  });
});

describe('a date that stays on a day on which no court sits', () => {
  it('is explained with the business day before it', async () => {
    const cwd = planWith();
    // The last day of February 2026 is a Saturday.
    expect(
      await paragraph(['explain', 'us/caseworker-visit', '--plan', 'a.plan.yaml', '--as-of', '2026-02-01'], cwd),
    ).toContain('That is a weekend, and the date is not moved for it: act by Friday, February 27, 2026.');
  });
});
