import { applyEdits, type Edit } from '../../plan/edit/edit.ts';
import { Editor } from '../../plan/edit/editor.ts';
import type { Path } from '../../plan/problem.ts';
import type { Plan } from '../../plan/schema/plan.ts';
import { type Draft, lastOf, type Movable } from './draft.ts';
import { byList, type Leaving } from './leave.ts';
import { previousOf } from './previous.ts';

/** The file has a form in which it cannot be changed here without touching something else. */
export class Unchangeable extends Error {
  readonly path: Path;

  constructor(path: Path) {
    super(path.join('.'));
    this.name = 'Unchangeable';
    this.path = path;
  }
}

const sure = (edits: Edit[] | null, path: Path): Edit[] => {
  if (edits === null) throw new Unchangeable(path);
  return edits;
};

/**
 * The text of the next version, made from that of the plan: what is carried on stays as it is written, with its comments.
 *
 * @param text the plan file, which holds `plan` and no mistake of the format
 * @param movables all that can be moved; which of them do is in the draft
 * @param left what the new version does without
 * @throws Unchangeable where the file is written in a form that cannot be edited
 */
export function amendedText(
  text: string,
  plan: Plan,
  draft: Draft,
  movables: readonly Movable[],
  left: readonly Leaving[],
): string {
  const changed = applyEdits(text, changesOf(new Editor(text), plan, draft, movables));
  const shorter = applyEdits(changed, removalsOf(new Editor(changed), left));
  const summary = new Editor(shorter).insertKey([], 'previous', previousOf(plan, left, draft.summary));
  return remarked(applyEdits(shorter, sure(summary, ['previous'])), plan, draft);
}

function changesOf(editor: Editor, plan: Plan, draft: Draft, movables: readonly Movable[]): Edit[] {
  const { id, version, period, preparedOn } = draft;
  const set = (path: Path, value: unknown) => sure(editor.set(path, value), path);
  const dates =
    plan.period === undefined
      ? set(['period'], period)
      : [...set(['period', 'start'], period.start), ...set(['period', 'end'], period.end)];
  return [
    ...set(['id'], id),
    ...set(['status'], 'draft'),
    ...set(['version'], version),
    ...set(['replaces'], plan.id),
    ...dates,
    ...set(['preparedOn'], preparedOn),
    ...without(editor, plan, [], ['approvedBy', 'approvedOn', 'approvedTerms']),
    ...openAgain(editor, plan),
    ...newBaselines(editor, plan),
    ...movables.flatMap((one) => moved(editor, one, draft)),
    ...(plan.previous === undefined ? [] : sure(editor.remove(['previous']), ['previous'])),
  ];
}

function without(editor: Editor, map: object, path: Path, keys: readonly string[]): Edit[] {
  const there = keys.filter((key) => (map as Record<string, unknown>)[key] !== undefined);
  return there.flatMap((key) => sure(editor.remove([...path, key]), [...path, key]));
}

/** Nobody has signed or agreed to the new version yet. */
function openAgain(editor: Editor, plan: Plan): Edit[] {
  const pending = (path: Path, { status }: { status: string }) =>
    status === 'pending' ? [] : sure(editor.set([...path, 'status'], 'pending'), path);
  const signatures = (plan.signatures ?? []).flatMap((signature, index) => {
    const path = ['signatures', index];
    const gone = ['date', 'reason', 'termsDiscussedOn', 'copyGivenOn'];
    return [...pending(path, signature), ...without(editor, signature, path, gone)];
  });
  const goals = (plan.goals ?? []).flatMap(({ acceptance }, at) =>
    (acceptance ?? []).flatMap((one, index) => pending(['goals', at, 'acceptance', index], one)),
  );
  return [...signatures, ...goals];
}

/** A measure begins where it stands. */
function newBaselines(editor: Editor, plan: Plan): Edit[] {
  return (plan.goals ?? []).flatMap(({ measures }, at) =>
    (measures ?? []).flatMap((measure, index) => {
      const last = lastOf(measure);
      const path = ['goals', at, 'measures', index, 'baseline'];
      return last === undefined || last.value === measure.baseline ? [] : sure(editor.set(path, last.value), path);
    }),
  );
}

function moved(editor: Editor, { kind, id, from, path }: Movable, { moves, preparedOn }: Draft): Edit[] {
  const move = moves.get(id);
  if (move === undefined) return [];
  const { to, reason } = move;
  const [key, history] = kind === 'task' ? ['due', 'dueHistory'] : ['target', 'targetHistory'];
  const entry = { from, to, changedOn: preparedOn, reason };
  const list = [...path, history];
  return [...sure(editor.set([...path, key], to), path), ...sure(editor.insertItem(list, entry), list)];
}

/** Entries are taken out of the list in which they stand all at once. */
function removalsOf(editor: Editor, left: readonly Leaving[]): Edit[] {
  const isInside = (list: Path) =>
    left.some((one) => one.list[0] === list[0] && one.index === list[1] && one.list.length === 1);
  return byList(left).flatMap((own) => {
    const list = own[0]?.list ?? [];
    const edits = () =>
      editor.removeItems(
        list,
        own.map(({ index }) => index),
      );
    return isInside(list) ? [] : sure(edits(), list);
  });
}

function remarked(text: string, { id, replaces = id, participation }: Plan, { remark }: Draft): string {
  if (participation === undefined) return text;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  // The same of the version before has been answered, or is asked again now.
  const rest = text.replace(`# ${remark.replace(id, replaces)}${eol}`, '');
  return rest.replace(/^(["']?)participation\1[ \t]*:/m, (key) => `# ${remark}${eol}${key}`);
}
