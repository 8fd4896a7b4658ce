import { applyEdits, type Edit } from '../plan/edit/edit.ts';
import { Editor } from '../plan/edit/editor.ts';
import { same } from '../plan/values.ts';
import { parseYaml } from '../plan/yaml.ts';
import { type Step, treeAfter } from './step.ts';

/**
 * The text with the steps done in it, so that its values are those that the steps say and no others; null where that cannot
 * be done without touching something else, such as what an anchor shares.
 */
export function textAfter(text: string, steps: readonly Step[]): string | null {
  const wanted = treeAfter(treeOf(text), steps);
  let now = text;
  for (const step of steps) {
    const next = doStep(now, step);
    if (next === null) return null;
    now = next;
  }
  return same(treeOf(now), wanted) ? now : null;
}

/** In which nothing is shared. Also what begins with `x-`: nothing of the file may change unasked. */
function treeOf(text: string): unknown {
  const document = parseYaml(text, {});
  return document.errors.length > 0 ? undefined : JSON.parse(JSON.stringify(document.toJS()));
}

function doStep(text: string, step: Step): string | null {
  const editor = new Editor(text);
  if (step.do === 'shelve') return shelved(text, editor, step);
  const edits = editsOf(editor, step);
  return edits && applyEdits(text, edits);
}

function editsOf(editor: Editor, step: Exclude<Step, { do: 'shelve' }>): Edit[] | null {
  if (step.do === 'set') return editor.set(step.path, step.value);
  if (step.do === 'add') return editor.insertItem(step.path, step.value, step.index);
  return editor.written(step.path) === null ? [] : editor.remove(step.path);
}

/** The old text moves as it is, with its comments, and the new value is written where it stood. */
function shelved(text: string, editor: Editor, { path, list, value }: Extract<Step, { do: 'shelve' }>): string | null {
  const moved = editor.copyItem(path, list);
  if (moved === null) return null;
  const copied = applyEdits(text, moved);
  const edits = new Editor(copied).overwrite(path, value);
  return edits && applyEdits(copied, edits);
}
