import type { ChangeKind, Way } from '../life/change.ts';
import { changes } from '../life/changes/index.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { askChange } from './ask-change.ts';
import { type Choice, terminalAsker } from './asker.ts';
import { type ExitStatus, exit } from './exit.ts';
import { colorFor } from './options.ts';
import { open, type Updating } from './update.ts';

interface Chosen {
  kind: ChangeKind;
  way: Way;
}

/** `caseplan update FILE` in a terminal: what happened, which one, the few questions, written; and again. */
export async function runMenu(updating: Updating): Promise<ExitStatus> {
  const { words, options, io } = updating;
  const session = await open(updating);
  const asker = await terminalAsker(words.menu, await colorFor(io.stdout, options, io), io);
  let again = false;
  try {
    for (;;) {
      const ask = again ? words.menu.whatNext : words.menu.what;
      const chosen = await asker.choose(ask, choicesFor(session.read.file.plan, again, updating));
      if (!chosen) return exit.done;
      again = (await askChange(chosen.kind, chosen.way, {}, { asker, session, updating })) === 'written' || again;
    }
  } finally {
    asker.close();
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
