import { parseDate } from '../../calendar/plain-date.ts';
import { type Answers, entriesAt, textAt } from '../../interview/answers.ts';
import { countAnswers } from '../../interview/draft.ts';
import { dateInWords } from '../../interview/present.ts';
import { blankPrompt, type Prompt, type Prompter } from '../../interview/prompter.ts';
import { filled } from '../../wording/interview.ts';
import type { Io } from '../io.ts';
import { draftsHere, type Found } from './draft.ts';
import type { Session } from './session.ts';

/** Interviews that are not finished: which there are, and which one to go on with. */

const anew = '+';

/** Asks which draft to go on with, where there are some. Returns null where a new plan is begun. */
export async function chooseDraft(prompter: Prompter, session: Session, io: Io): Promise<Found | null> {
  const { screen } = session;
  const drafts = await draftsHere(io);
  if (drafts.length === 0) return null;
  const options = drafts.map((draft) => ({ value: draft.file, label: describe(draft, session) }));
  const ask = drafts.length === 1 ? screen.resumeAsk : screen.resumeAskMany;
  const prompt: Prompt = {
    ...blankPrompt,
    id: 'resume',
    type: 'choice',
    ask,
    why: screen.resumeWhy,
    label: screen.resumeLabel,
    options: [...options, { value: anew, label: screen.resumeNew }],
    suggestion: options[0]?.value,
  };
  for (;;) {
    const reply = await prompter.ask(prompt);
    if (reply.do === 'answer') return drafts.find(({ file }) => file === reply.value) ?? null;
  }
}

/** "Ana, Leo (FPOS-2026-0001), 14 answers, Friday, May 8, 2026 09:30" */
function describe(draft: Found, session: Session): string {
  const { screen } = session;
  const who = firstNames(draft.answers) || screen.nobodyYet;
  const id = textAt(draft.answers, 'plan.id');
  return filled(screen.resumeOne, { who: id === undefined ? who : `${who} (${id})`, ...countAndTime(draft, session) });
}

const firstNames = (answers: Answers) =>
  entriesAt(answers, 'people')
    .slice(0, 3)
    .flatMap((person) => textAt(person, 'name')?.split(/\s+/)[0] ?? [])
    .join(', ');

function countAndTime({ answers, saved }: Found, { wording, screen }: Session) {
  const n = countAnswers(answers);
  const count = n === 1 ? screen.answersOne : filled(screen.answersMany, { n });
  const pad = (part: number) => String(part).padStart(2, '0');
  const date = `${saved.getFullYear()}-${pad(saved.getMonth() + 1)}-${pad(saved.getDate())}`;
  const day = parseDate(date);
  const time = `${pad(saved.getHours())}:${pad(saved.getMinutes())}`;
  return { count, when: `${day === null ? date : dateInWords(day, wording)}, ${time}` };
}

export const resumedLine = (draft: Found, session: Session): string =>
  filled(session.screen.resumed, { file: draft.file, ...countAndTime(draft, session) });

/** Asks where a plan can go that cannot be written where it should. */
export function placePrompt(name: string, why: string, { screen }: Session): Prompt {
  return {
    ...blankPrompt,
    id: 'place',
    type: 'text',
    ask: filled(screen.planElsewhere, { why }),
    help: screen.planElsewhereHelp,
    label: screen.planElsewhereLabel,
    current: name,
  };
}
