import type { Finding, Fix } from '../check/finding.ts';
import type { Suppressed } from '../check/suppress.ts';
import { inEnglish } from '../check/words.ts';
import { safeFor } from '../medium/safe-for.ts';
import type { Edit } from '../plan/edit/edit.ts';
import { type Presentation, sentencesOf } from './presentation.ts';
import { descriptorsOf, levels } from './sarif-rules.ts';
import type { CheckResult } from './summary.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * Findings as SARIF 2.1.0 with errata 01 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), the same bytes for the same
 * findings: nothing in it tells when or where it was written.
 */
export function reportSarif(result: CheckResult, presentation: Presentation): string {
  const all = [...result.findings, ...result.suppressed.map(({ finding }) => finding)];
  const rules = descriptorsOf(all, result, presentation);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const texts = new Map(result.files.map(({ file, text }) => [file, text]));
  const { place = (file: string) => file, renderer = inEnglish } = presentation;
  const placed = (finding: Finding): Finding => ({ ...finding, file: place(finding.file) });
  const resultOf = (finding: Finding) => ({
    ruleId: finding.rule,
    ruleIndex: indexes.get(finding.rule),
    level: levels[finding.severity],
    message: { text: safeFor('sarif', sentencesOf(finding, renderer)) },
    locations: [locationOf(placed(finding))],
    ...(finding.fingerprint ? { partialFingerprints: { 'caseplan/v2': finding.fingerprint } } : {}),
    ...(finding.fix ? { fixes: [fixOf(finding.fix, place(finding.file), texts.get(finding.file) ?? '')] } : {}),
    properties: { plan: finding.plan, subject: finding.subject },
  });
  // Where some results say whether they are suppressed, all must (3.27.23).
  const none = result.suppressed.length > 0 ? { suppressions: [] } : {};
  const run = {
    tool: { driver: { name: 'caseplan', ...versionOf(presentation), rules } },
    invocations: [{ executionSuccessful: true }],
    originalUriBaseIds: {
      [root]: {
        description: {
          text: 'The folder that paths are taken from: the top of the checkout in a CI job, else where caseplan ran.',
        },
      },
    },
    columnKind: 'utf16CodeUnits',
    results: [
      ...result.findings.map((finding) => ({ ...resultOf(finding), ...none })),
      ...result.suppressed.map((one) => ({
        ...resultOf(one.finding),
        suppressions: [suppressionOf({ ...one, finding: placed(one.finding) })],
      })),
    ],
    properties: { asOf: result.asOf },
  };
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

const root = '%SRCROOT%';

function versionOf({ version, homepage }: Presentation) {
  return { ...(version ? { version } : {}), ...(homepage ? { informationUri: homepage } : {}) };
}

/** A path as a URI: relative to the folder of the run, or with its scheme where it is absolute. */
function artifactOf(file: string) {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  if (file.startsWith('/')) return { uri: `file://${uri}` };
  if (/^[A-Za-z]:\//.test(file)) return { uri: `file:///${uri.replace('%3A', ':')}` };
  return { uri, uriBaseId: root };
}

function locationOf({ file, line, column, endLine, endColumn, path }: Finding) {
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  const logical = path.length > 0 ? { logicalLocations: [{ fullyQualifiedName: path.join('.'), kind: 'member' }] } : {};
  return { physicalLocation: { artifactLocation: artifactOf(file), region }, ...logical };
}

function fixOf({ title, edits }: Fix, file: string, text: string) {
  const replacements = edits.map((edit) => ({
    deletedRegion: regionOf(edit, text),
    insertedContent: { text: edit.text },
  }));
  return {
    description: { text: safeFor('sarif', title) },
    artifactChanges: [{ artifactLocation: artifactOf(file), replacements }],
  };
}

function regionOf({ start, end }: Edit, text: string) {
  const [from, to] = [start, end].map((offset) => {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
  }) as [{ line: number; column: number }, { line: number; column: number }];
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

function suppressionOf({ finding, reason, until, line }: Suppressed) {
  return {
    kind: 'inSource',
    status: 'accepted',
    justification: reason,
    location: { physicalLocation: { artifactLocation: artifactOf(finding.file), region: { startLine: line } } },
    ...(until === null ? {} : { properties: { until } }),
  };
}
