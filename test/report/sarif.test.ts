import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Presentation } from '../../src/report/presentation.ts';
import { reportSarif } from '../../src/report/sarif.ts';
import { caseplan } from '../support/io.ts';
import { fixture, worked } from '../support/plans.ts';
import { sampleResult, troubled } from './sample.ts';

/**
 * The JSON Schema of SARIF 2.1.0 (OASIS Open), in the edition of SchemaStore that the package @microsoft/jest-sarif 1.0.0-beta.0 (MIT)
 * ships.
 */
const text = readFileSync(join(import.meta.dirname, 'sarif-2.1.0.schema.json'), 'utf8');
/** zod takes a reference to an address for an address; a test below looks at these itself. */
const withoutReferences = (key: string, value: unknown) =>
  key === 'format' && value === 'uri-reference' ? undefined : value;
const validator = z.fromJSONSchema(JSON.parse(text, withoutReferences));

/** What the schema has against a log. */
function problemsOf(text: string) {
  const { error } = validator.safeParse(JSON.parse(text));
  return error?.issues ?? [];
}

const sarif = (result = sampleResult()) => reportSarif(result, { version: '0.1.0' } as Presentation);
const runOf = (text: string) => JSON.parse(text).runs[0];

describe('sarif', () => {
  it('is valid by the schema of the standard, whatever is found', async () => {
    expect(problemsOf(sarif())).toEqual([]);
    for (const [paths, day] of [
      [fixture('examples'), '2026-12-01'],
      [fixture('err'), '2026-04-15'],
      [fixture(worked), '2026-04-15'],
    ] as const) {
      const { out } = await caseplan(['check', paths, '--as-of', day, '--format', 'sarif']);
      expect(problemsOf(out)).toEqual([]);
    }
  });

  it('and the schema does tell what is wrong', () => {
    const log = JSON.parse(sarif());
    delete log.runs[0].results[0].message;
    log.runs[0].tool.driver.nam = 'x';
    expect(problemsOf(JSON.stringify(log)).length).toBeGreaterThan(0);
  });

  it('explains every rule that it names', () => {
    const { tool, results } = runOf(sarif());
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    for (const { id, shortDescription, help, properties } of tool.driver.rules) {
      expect([id, shortDescription.text, help.text]).not.toContain('');
      expect(help.markdown).toMatch(/\*\*What to do\.\*\*[\s\S]*```yaml/);
      expect(properties.documentation).toMatch(/^docs\/(rules|law)\//);
    }
  });

  it('links the text of the law, and the published pages where there are some', async () => {
    const { out } = await caseplan(['check', fixture(worked), '--as-of', '2026-06-20', '--format', 'sarif']);
    const { rules } = runOf(out).tool.driver;
    const law = rules.find(({ id }: { id: string }) => id === 'deadline/us-tx/progress-report');
    expect(law.helpUri).toMatch(/^https:\/\//);
    const published = { version: '1', homepage: 'https://example.org/caseplan' } as Presentation;
    const [rule] = runOf(reportSarif(sampleResult(), published)).tool.driver.rules;
    expect(rule.helpUri).toBe(`https://example.org/caseplan/${rule.properties.documentation}`);
  });

  it('knows a finding again after lines have moved', () => {
    const prints = (text: string) =>
      runOf(sarif(sampleResult(text))).results.map((r: { partialFingerprints: object }) => r.partialFingerprints);
    expect(prints(`# One\n# Two\n${troubled}`)).toEqual(prints(troubled));
  });

  it('carries fixes and suppressions', () => {
    const { results } = runOf(sarif());
    const fixed = results.find((one: { fixes?: unknown }) => one.fixes);
    const [replacement] = fixed.fixes[0].artifactChanges[0].replacements;
    expect(replacement.insertedContent.text).toBe('FSP-0002');
    expect(replacement.deletedRegion).toEqual({ startLine: 3, startColumn: 5, endLine: 3, endColumn: 13 });
    expect(fixed.fixes[0].description.text).toBe('Write {{it}} out.');
    const suppressed = results.filter((one: { suppressions: unknown[] }) => one.suppressions.length > 0);
    expect(suppressed.map((one: { suppressions: object[] }) => one.suppressions[0])).toEqual([
      expect.objectContaining({ kind: 'inSource', status: 'accepted', justification: 'Agreed with the court.' }),
    ]);
  });

  it('names files as addresses', async () => {
    const uri = (file: string) =>
      runOf(sarif(sampleResult(troubled, '2026-05-06', file))).results[0].locations[0].physicalLocation
        .artifactLocation;
    expect(uri('plans/a b#1.plan.yaml')).toEqual({ uri: 'plans/a%20b%231.plan.yaml', uriBaseId: '%SRCROOT%' });
    expect(uri('/srv/a.plan.yaml')).toEqual({ uri: 'file:///srv/a.plan.yaml' });
    expect(uri('C:/plans/a.yaml')).toEqual({ uri: 'file:///C:/plans/a.yaml' });
  });
});
