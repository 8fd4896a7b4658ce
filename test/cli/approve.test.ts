import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseplan, temporaryFolder } from '../support/io.ts';
import { minimal, textOf } from '../support/plans.ts';

const plan = textOf(minimal).replace(
  '  - { id: clinic,',
  '  - { id: rao, role: supervisor, name: Anjali Rao } # since January\n  - { id: clinic,',
);
const draft = plan.replace('status: active', 'status: draft');

/** A folder with a plan, commands on it, and what is in the file. */
function folderWith(text: string, env: Record<string, string> = {}) {
  const cwd = temporaryFolder();
  const file = join(cwd, 'a.plan.yaml');
  writeFileSync(file, text);
  return {
    cwd,
    text: () => readFileSync(file, 'utf8'),
    write: (now: string) => writeFileSync(file, now),
    approve: (...options: string[]) => caseplan(['approve', 'a.plan.yaml', ...options], { cwd, env }),
    check: async () => {
      const { out } = await caseplan(['check', '--format', 'json'], { cwd });
      return JSON.parse(out).findings.map(
        ({ rule, message }: { rule: string; message: string }) => `${rule} ${message}`,
      );
    },
  };
}

describe('caseplan approve', () => {
  it('records who, when and what, changes nothing else, and puts a draft into force', async () => {
    const { approve, text, check } = folderWith(draft);
    const { status, out, err } = await approve('--by', 'rao', '--on', '2026-02-04');
    expect([status, out, err]).toEqual([
      0,
      '',
      'caseplan: a.plan.yaml is approved: by rao, on 2026-02-04, and active from now on.\n',
    ]);
    const [, terms = ''] = /^approvedTerms: (sha256:[0-9a-f]{64})$/m.exec(text()) ?? [];
    expect(text()).toBe(
      plan.replace(
        'preparedOn: 2026-02-03\n',
        `preparedOn: 2026-02-03\napprovedBy: rao\napprovedOn: 2026-02-04\napprovedTerms: ${terms}\n`,
      ),
    );
    expect(await check()).toEqual([]);
    expect((await approve('--by', 'rao', '--on', '2026-02-04')).err).toContain('was approved so already');
  });

  it('leaves a draft a draft where that is asked for; --dry-run shows the change and makes none', async () => {
    const { approve, text, cwd } = folderWith(draft);
    const dry = await approve('--by', 'rao', '--dry-run');
    expect([dry.status, dry.err, text()]).toEqual([0, '', draft]);
    expect(dry.out).toMatch(
      /^--- a\/a\.plan\.yaml\n[\s\S]*-status: draft\n\+status: active\n[\s\S]*\+approvedOn: 2026-04-15\n/m,
    );
    await approve('--by', 'rao', '--keep-draft');
    expect(text()).toContain('status: draft\n');
    expect(readdirSync(cwd)).toEqual(['a.plan.yaml']);
  });

  it('keeps the lines of the plan out of the log of a CI job', async () => {
    const { approve } = folderWith(draft, { CI: 'true' });
    const dry = await approve('--by', 'rao', '--dry-run');
    expect([dry.status, dry.out]).toEqual([0, '']);
    expect(dry.err).toContain('--show-names shows them');
    expect((await approve('--by', 'rao', '--dry-run', '--show-names')).out).toContain('+status: active\n');
  });

  it.each<[string, (text: string) => string, string[], RegExp]>([
    [
      'the author',
      (text) => text,
      ['--by', 'kim'],
      /kim wrote this plan, and nobody approves .* Who can, in this plan: rao \(supervisor\)\./,
    ],
    [
      'the author under another id',
      (text) => text.replace('Anjali Rao', 'kim  Sandoval'),
      ['--by', 'rao'],
      /rao wrote this plan/,
    ],
    [
      'whoever it is where no author is named',
      (text) => text.replace('preparedBy: kim\n', ''),
      ['--by', 'rao'],
      /does not say who wrote it/,
    ],
    [
      'a parent',
      (text) => text,
      ['--by', 'ana'],
      /ana is mother in this plan; a caseworker or supervisor of the agency approves it/,
    ],
    ['a provider', (text) => text, ['--by', 'clinic'], /clinic is provider/],
    [
      'somebody who is not in the plan',
      (text) => text,
      ['--by', 'nobody'],
      /There is no person nobody in a\.plan\.yaml/,
    ],
    ['a day to come', (text) => text, ['--by', 'rao', '--on', '2026-04-16'], /--on 2026-04-16 is after 2026-04-15/],
    [
      'a day before the plan was written',
      (text) => text,
      ['--by', 'rao', '--on', '2026-02-02'],
      /before 2026-02-03, when the plan was written/,
    ],
    [
      'a day before a date was moved',
      (text) =>
        text.replace(
          'due: 2026-05-08',
          'due: 2026-05-22, dueHistory: [{ from: 2026-05-08, to: 2026-05-22, changedOn: 2026-04-10, reason: x }]',
        ),
      ['--by', 'rao', '--on', '2026-04-09'],
      /before 2026-04-10, when a date or target was moved/,
    ],
    ['no day', (text) => text, ['--by', 'rao', '--on', 'today'], /--on today is no date/],
    [
      'a plan that is history',
      (text) => text.replace('status: active', 'status: revoked'),
      ['--by', 'rao'],
      /is revoked, and no longer to be approved/,
    ],
    ['nobody', (text) => text, [], /--by <person>/],
  ])('is refused to %s', async (_, change, options, message) => {
    const { approve, text } = folderWith(change(plan));
    const { status, err } = await approve(...options);
    expect([status, text()]).toEqual([2, change(plan)]);
    expect(err).toMatch(message);
  });

  it('is refused for a plan with errors, also with those that only a plan in force must not have, but not for what is late', async () => {
    const without = folderWith(draft.replace(/goals:[\s\S]*?strategies:/, 'strategies:'));
    const { status, err } = await without.approve('--by', 'rao');
    expect(status).toBe(1);
    expect(err).toMatch(
      /component\/goals[\s\S]*a\.plan\.yaml was not approved: it has errors\. Mend them, and run this again\.\n$/,
    );
    // A draft may be approved before the last one has signed, and comes into force afterwards.
    const unsigned = folderWith(
      draft.replace('{ person: ana, status: signed, date: 2026-02-05 }', '{ person: ana, status: pending }'),
    );
    const { err: told } = await unsigned.approve('--by', 'rao');
    expect(told).toContain('ana has not signed, and an active plan can have no signature pending.');
    expect(told).toMatch(
      /component\/signatures[\s\S]*was not approved: it has errors\. A draft can be .* --keep-draft\.\n$/,
    );
    expect((await unsigned.approve('--by', 'rao', '--keep-draft')).status).toBe(0);
    // But not before it says who is to sign.
    const nobody = folderWith(draft.replace(/\nsignatures:[\s\S]*?(?=\n\S|$)/, ''));
    expect((await nobody.approve('--by', 'rao', '--keep-draft')).err).toMatch(/component\/signatures/);
    // The lines are those of the file, and not those that it would have with the approval in it.
    const noTarget = folderWith(draft.replace(/\n {4}target: .*/, ''));
    const line =
      noTarget
        .text()
        .split('\n')
        .findIndex((one) => one.includes('id: g-night')) + 1;
    expect((await noTarget.approve('--by', 'rao')).err).toContain(`timeline/no-due-date, line ${line}\n`);
    const broken = folderWith(plan.concat('contacts: [\n'));
    expect((await broken.approve('--by', 'rao')).err).toMatch(/syntax\/yaml[\s\S]*was not approved/);
    const late = folderWith(plan.replaceAll('2026-05-08', '2026-04-01'));
    expect((await late.approve('--by', 'rao')).status).toBe(0);
  });
});

describe('a plan that was approved', () => {
  const approved = async () => {
    const folder = folderWith(plan);
    await folder.approve('--by', 'rao', '--on', '2026-02-04');
    return folder;
  };

  it.each<[string, string, string]>([
    [
      'a task that is done',
      'status: in-progress }\n  - { id: t-checks',
      'status: completed, completedOn: 2026-04-10 }\n  - { id: t-checks',
    ],
    ['an observation', 'value: 12 }]', 'value: 12 }, { date: 2026-04-14, value: 20 }]'],
    [
      'a review, a signature, a contact',
      'signatures:\n',
      'contacts:\n  - { date: 2026-04-01, people: [ana] }\nsignatures:\n',
    ],
    [
      'a comment and another spelling',
      'period: { start: 2026-02-01, end: 2026-08-01 }',
      'period:\n  end: "2026-08-01" # half a year\n  start: 2026-02-01',
    ],
    [
      'keys in another order',
      'id: kim, role: caseworker, name: Kim Sandoval',
      'name: Kim Sandoval, id: kim, role: caseworker',
    ],
    ['a key for local use', 'language: en\n', 'language: en\nx-box: 12\n'],
    ['a new telephone', 'name: Kim Sandoval }', 'name: Kim Sandoval, phone: 555-0100 }'],
  ])('is as it was approved with %s', async (_, from, to) => {
    const { check, text, write } = await approved();
    expect(text()).toContain(from);
    write(text().replace(from, to));
    expect(await check()).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['another date', 'due: 2026-05-08', 'due: 2026-05-09'],
    ['another person', 'assignee: ana', 'assignee: [ana, kim]'],
    ['another goal', 'A sober adult is with Leo every night.', 'A sober adult is with Leo on work nights.'],
    [
      'a task that is cancelled',
      'status: in-progress }\n  - { id: t-checks',
      'status: cancelled }\n  - { id: t-checks',
    ],
    ['another end', 'end: 2026-08-01', 'end: 2026-09-01'],
  ])('has changed with %s, until it is approved again', async (_, from, to) => {
    const { check, text, write, approve } = await approved();
    expect(text()).toContain(from);
    write(text().replace(from, to));
    expect(await check()).toEqual([
      'approval/changed-since The terms of this plan have changed since it was approved on 2026-02-04 by rao.',
    ]);
    expect((await approve('--by', 'rao')).status).toBe(0);
    expect(text()).toContain('approvedOn: 2026-04-15\n');
    expect(await check()).toEqual([]);
  });

  it.each([
    ['en', 'plan', 'Changed since the approval of February 4, 2026.', 2],
    ['es', 'plan', 'Modificado después de la aprobación del 4 de febrero de 2026.', 2],
    ['en', 'status', 'Changed since the approval of February 4, 2026.', 1],
  ])('says so in %s on the %s document, and only where it has', async (language, document, words, times) => {
    const { cwd, text, write } = await approved();
    const render = () =>
      caseplan(
        ['render', 'a.plan.yaml', '--format', 'html', '-o', '-', '--language', language, '--document', document],
        { cwd },
      );
    const html = async () => Buffer.from((await render()).out, 'latin1').toString();
    expect(await html()).not.toContain(words);
    write(text().replace('due: 2026-05-08', 'due: 2026-05-09'));
    expect((await html()).split(words).length - 1).toBe(times);
    // A comment answers the finding for who checks, not for who reads the document.
    write(
      text().replace('approvedTerms', '# caseplan-ignore approval/changed-since: the supervisor knows.\napprovedTerms'),
    );
    expect((await html()).split(words).length - 1).toBe(times);
  });
});
