import type { Finding } from '../check/finding.ts';
import { jurisdictionCodes } from '../law/index.ts';
import { Editor } from '../plan/edit/editor.ts';
import type { Path } from '../plan/problem.ts';
import type { PlanFile } from '../plan/read.ts';
import { planShape } from '../plan/schema/shape.ts';
import { type Issue, issuesOf, shapeAt } from '../plan/schema/walk.ts';
import { readYaml } from '../plan/yaml.ts';
import { mendOfIssue } from './format.ts';
import type { Mend } from './mend.ts';
import { idsOf, mendOfCode, mendOfId, mendOfLanguage, mendOfPointer } from './references.ts';
import { mendOfControls, mendsOfSyntax } from './syntax.ts';

/**
 * How each finding of a file could be mended, from the text alone; null where only its author can, as with all that a plan lacks and
 * all that is late. Whether a mend does good is not known yet: see `sound`.
 */
export function mendsOf(file: PlanFile, findings: readonly Finding[]): (Mend | null)[] {
  if (findings.some(({ rule }) => rule.startsWith('syntax/'))) return mendsOfText(file.text, findings);
  const { value: root } = readYaml(new TextEncoder().encode(file.text));
  if (typeof root !== 'object' || root === null) return findings.map(() => null);
  const editor = new Editor(file.text, { shared: true });
  const issues = new Map(issuesOf(planShape, root).map((issue) => [JSON.stringify(issue.path), issue]));
  const ids = idsOf(root);
  return findings.map(({ rule, path, message }) => {
    const value = valueAt(root, path);
    if (rule === 'law/jurisdiction') return jurisdiction(path, value, editor);
    if (rule === 'format/reference') return mendOfPointer(path, String(value), guessIn(message), ids, editor);
    if (rule === 'format/unknown-code') return mendOfCode(path, String(value), editor);
    const issue = issues.get(JSON.stringify(path));
    if (issue && rule.startsWith('format/')) {
      return isWrongId(issue, value) ? mendOfId(path, value as string, ids, editor) : mendOfIssue(issue, value, editor);
    }
    const isText = rule === 'format/schema' && shapeAt(planShape, path.slice(0, -1))?.type === 'prose';
    return isText ? mendOfLanguage(path, editor) : null;
  });
}

/** May there be a mend for this finding? Cheap, so that a clean plan costs nothing. */
export const mayBeMended = ({ rule }: Finding) => /^(syntax|format)\/|^law\/jurisdiction$/.test(rule);

function mendsOfText(text: string, findings: readonly Finding[]): (Mend | null)[] {
  const mends = mendsOfSyntax(text);
  return findings.map(({ rule, line }) => {
    if (rule === 'syntax/encoding') return mendOfControls(text);
    return rule === 'syntax/yaml' ? (mends.get(line) ?? null) : null;
  });
}

/** What the finding takes a pointer to nothing for. */
const guessIn = (message: Finding['message']) => (message.id === 'id-unknown' ? message.args.guess : undefined);

const isWrongId = ({ kind, shape }: Issue, value: unknown) =>
  kind === 'check' && shape.type === 'text' && shape.idOf !== undefined && typeof value === 'string';

/** `US_TX` → us-tx. Another code would be another law. */
function jurisdiction(path: Path, value: unknown, editor: Editor): Mend | null {
  const meant = String(value).trim().toLowerCase().replaceAll('_', '-');
  const edits = meant === value || !jurisdictionCodes.includes(meant) ? null : editor.set(path, meant);
  return edits && { title: `Write the jurisdiction as ${meant}.`, safe: true, edits, from: path, to: path };
}

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined | null)?.[key], root);
