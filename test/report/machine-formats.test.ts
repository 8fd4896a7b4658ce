import { describe, expect, it } from 'vitest';
import { reportCsv } from '../../src/report/csv.ts';
import { reportGithub, withoutCommands } from '../../src/report/github.ts';
import { reportGitlab } from '../../src/report/gitlab.ts';
import { reportJunit } from '../../src/report/junit.ts';
import { say } from '../../src/wording/index.ts';
import { caseplan } from '../support/io.ts';
import { fixture, minimal, textOf } from '../support/plans.ts';
import { inWords } from '../support/words.ts';
import { sampleResult } from './sample.ts';
import { elementsOf } from './xml.ts';

const result = sampleResult();
const inEnglish = result.findings.map(inWords);
const nasty = inEnglish.find(({ message }) => message.includes('<b>50%'));

it('the sample holds what has to be escaped', () => expect(nasty).toBeDefined());

describe('junit', () => {
  const elements = elementsOf(reportJunit(result));
  const named = (name: string) => elements.filter((element) => element.name === name);

  it('fails for errors alone, as the run does', () => {
    const errors = inEnglish.filter(({ severity }) => severity === 'error');
    expect(named('failure').map(({ attributes }) => attributes.message)).toEqual(errors.map(({ message }) => message));
    expect(named('testcase').length).toBe(result.findings.length + 1);
    expect(named('skipped')[0]?.attributes.message).toBe('Agreed with the court.');
    const { tests, failures, skipped } = named('testsuites')[0]?.attributes ?? {};
    expect([tests, failures, skipped].map(Number)).toEqual([result.findings.length + 1, errors.length, 1]);
  });

  it('has a case that passes for a file without findings', async () => {
    const { out } = await caseplan(['check', fixture(minimal), '--as-of', '2026-04-15', '--format', 'junit']);
    const suites = elementsOf(out).filter(({ name }) => name === 'testsuite');
    expect(suites.map(({ attributes }) => [attributes.tests, attributes.failures])).toEqual([['1', '0']]);
  });

  it('is well-formed whatever stands in a plan', async () => {
    for (const folder of ['err', 'examples'])
      elementsOf((await caseplan(['check', fixture(folder), '--format', 'junit', '--as-of', '2026-12-01'])).out);
    const odd = {
      ...result,
      findings: result.findings.map((one) => ({ ...one, ...say('yaml-other', { own: '\u0001\uFFFF]]>&\uD800"<' }) })),
    };
    const [failure] = elementsOf(reportJunit(odd)).filter(({ name }) => name === 'failure');
    expect(failure?.attributes.message).toBe('This is not valid YAML: [U+0001][U+FFFF]]]>&\uFFFD"<.');
  });
});

describe('github', () => {
  /** As the runner reads a command: https://github.com/actions/runner, ActionCommand. */
  function read(line: string) {
    const [, kind, properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
    const back = (text: string) =>
      text
        .replaceAll('%0A', '\n')
        .replaceAll('%0D', '\r')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%');
    const pairs = properties.split(',').map((pair) => pair.split('='));
    return { kind, message: back(data), ...Object.fromEntries(pairs.map(([name, value = '']) => [name, back(value)])) };
  }

  it('says every finding on a line of its own, the most severe first', () => {
    const lines = reportGithub(result).trimEnd().split('\n').map(read);
    const found = lines.find(({ message }) => message.includes('<b>50%'));
    expect(found).toMatchObject({
      kind: 'error',
      file: 'plans/a b.plan.yaml',
      line: String(nasty?.line),
      title: nasty?.rule,
      message: `${nasty?.message}\n${nasty?.help}`,
    });
    const order = ['error', 'warning', 'notice'];
    const kinds = lines.map(({ kind = '' }) => order.indexOf(kind));
    expect(kinds).toEqual([...kinds].sort());
    expect(new Set(kinds).size).toBe(3);
  });

  it('escapes what stands in the name of a file', () => {
    const [first] = sampleResult(undefined, undefined, 'a,b:c%\n.yaml').findings;
    const text = reportGithub({ ...result, findings: first ? [first] : [] });
    expect(text).toContain('file=a%2Cb%3Ac%25%0A.yaml,line=');
  });

  it('follows the text in a job that asks for no format, and nothing in the text is a command', async () => {
    const stdin = textOf(minimal).replace('due: 2026-05-08', 'due: "x ::error::y"');
    const run = (...more: string[]) => caseplan(['check', '-', ...more], { stdin, env: { GITHUB_ACTIONS: 'true' } });
    const { out } = await run();
    const [, token] = /^::stop-commands::(\w+)\n/.exec(out) ?? [];
    expect(out.indexOf(`\n::${token}::\n::error file=-`)).toBeGreaterThan(0);
    expect(out).toContain('1 plan checked');
    expect((await run('--format', 'concise')).out).not.toContain('\n::');
    expect((await caseplan(['check', '-'], { stdin })).out).not.toContain('::error file');
    const own = withoutCommands('x\n').split('\n')[0]?.replace('::stop-commands::', '') ?? '';
    expect(withoutCommands(`${own}\n`)).not.toMatch(new RegExp(`^::stop-commands::${own}$`, 'm'));
  });
});

describe('gitlab', () => {
  it('has what GitLab reads, with a fingerprint for each', () => {
    const issues = JSON.parse(reportGitlab(result));
    expect(new Set(issues.map((issue: { fingerprint: string }) => issue.fingerprint)).size).toBe(
      result.findings.length,
    );
    for (const issue of issues) {
      expect(Object.keys(issue)).toEqual(['description', 'check_name', 'fingerprint', 'severity', 'location']);
      expect(['info', 'minor', 'major']).toContain(issue.severity);
      expect(issue.location).toEqual({
        path: 'plans/a b.plan.yaml',
        lines: { begin: expect.any(Number), end: expect.any(Number) },
      });
    }
  });
});

describe('csv', () => {
  it('has a row for each finding and no formula', () => {
    const findings = result.findings.map((one) => ({
      ...one,
      ...say('participation-refused', { person: '=HYPERLINK("http://x")' }),
      subject: 'a\n"b"',
    }));
    const text = reportCsv({ ...result, findings });
    const [header, ...rows] = text.split('\r\n');
    expect(header).toBe('severity,rule,file,line,column,plan,subject,path,message,help,citation,fingerprint');
    expect(rows.length).toBe(findings.length + 1);
    expect(rows[0]).toMatch(/,"a\n""b""",.*,"'=HYPERLINK\(""http:\/\/x""\) did not take part,/);
  });
});
