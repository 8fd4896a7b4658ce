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
  let usual: Chosen | null | undefined;
  try {
    for (;;) {
      const ask = usual === undefined ? words.menu.what : words.menu.whatNext;
      const chosen = await asker.choose(ask, choicesFor(session.read.file.plan, updating), usual);
      if (!chosen) return exit.done;
      const ended = await askChange(chosen.kind, chosen.way, {}, { asker, session, updating });
      usual = ended === 'written' ? null : undefined;
    }
  } finally {
    asker.close();
  }
}

/** What can have happened in this plan, and that there is nothing more. */
function choicesFor(plan: Plan | null, { words }: Updating): Choice<Chosen | null>[] {
  const ways = changes.flatMap((kind) => kind.ways.map((way) => ({ kind, way })));
  const possible = ways.filter(({ way }) => plan !== null && (way.when?.(plan) ?? true));
  return [
    ...possible.map((value) => ({ value, label: words.ways[value.way.id] })),
    { value: null, label: words.menu.end },
  ];
}
