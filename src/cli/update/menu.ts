import type { ChangeKind, Way } from '../../life/change.ts';
import { changes } from '../../life/changes/index.ts';
import type { Plan } from '../../plan/schema/plan.ts';
import { type Choice, terminalAsker } from '../asker.ts';
import { type ExitStatus, exit } from '../exit.ts';
import { type Asking, askChange } from './ask-change.ts';
import { open, type Updating } from './updating.ts';

interface Chosen {
  kind: ChangeKind;
  way: Way;
}

/** `caseplan update FILE` in a terminal: what happened, which one, the few questions, written; and again. */
export async function runMenu(updating: Updating): Promise<ExitStatus> {
  const { words, options, io } = updating;
  const session = await open(updating);
  const asker = await terminalAsker(words, updating.today, options, io);
  try {
    await menu({ asker, session, updating });
    return exit.done;
  } finally {
    asker.close();
  }
}

async function menu(asking: Asking): Promise<void> {
  const { asker, session, updating } = asking;
  const { what, whatNext } = updating.words.menu;
  let again = false;
  for (;;) {
    const choices = choicesFor(session.read.file.plan, again, updating);
    const chosen: Chosen | undefined | null = await asker.choose({ ask: again ? whatNext : what, label: '' }, choices);
    if (!chosen) return;
    const ended = await askChange(chosen.kind, chosen.way, {}, asking);
    again ||= ended === 'written';
  }
}

/** What can have happened in this plan, and that there is nothing more: that comes first once something was recorded. */
function choicesFor(plan: Plan | null, again: boolean, { words }: Updating): Choice<Chosen | null>[] {
  const ways = changes.flatMap((kind) => kind.ways.map((way) => ({ kind, way })));
  const possible = ways.filter(({ way }) => plan !== null && (way.when?.(plan) ?? true));
  const end = { value: null, label: words.menu.end };
  const choices = possible.map((value) => ({ value, label: words.ways[value.way.id] }));
  return again ? [end, ...choices] : [...choices, end];
}
