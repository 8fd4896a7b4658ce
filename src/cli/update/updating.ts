import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Finding } from '../../check/finding.ts';
import type { LoadedContext } from '../../engine/context.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Draft } from '../../life/change.ts';
import { type RecordOptions, type Result, record, recordDraft } from '../../life/record.ts';
import type { PlanFile } from '../../plan/read.ts';
import type { LifeWording } from '../../wording/life.ts';
import { showFindings } from '../check/show-findings.ts';
import { exit, UserMistake } from '../exit.ts';
import { lookerFor, type ReadPlanFile, readPlanFile } from '../files/plan-file.ts';
import { bytesLike, rewrite } from '../files/rewrite.ts';
import type { Io } from '../io.ts';
import type { CommonOptions, LanguageOption } from '../options.ts';

export interface UpdateOptions extends CommonOptions, LanguageOption {
  dryRun?: boolean;
  replace?: boolean;
  anyway?: boolean;
  showNames?: boolean;
  /** Line by line, as a screen reader reads it. */
  plain?: boolean;
  help?: boolean;
}

/** What a run of `update` works on, and with. */
export interface Updating {
  name: string;
  options: UpdateOptions;
  today: PlainDate;
  engine: Engine;
  words: LifeWording;
  io: Io;
}

/** A plan that is open for changes. */
export interface Session {
  read: ReadPlanFile;
  record(...of: [Parameters<typeof record>[1], Parameters<typeof record>[2], Partial<RecordOptions>?]): Result;
  /** The same for steps that were found out in another way. */
  recordDraft(draft: Draft): Result;
  /** What the check finds in the plan as it is now. */
  findings(): Finding[];
  /** Writes a changed plan in the place of what was read, and goes on from there. @throws UserMistake where that cannot be done. */
  write(after: PlanFile): Promise<void>;
  /** Findings of a plan that is not written, on standard output. */
  show(after: PlanFile, findings: readonly Finding[]): Promise<void>;
  terms: LoadedContext;
}

/** @throws UserMistake where the file is no plan. */
export async function open({ name, options, today, engine, io }: Updating): Promise<Session> {
  const read = await readPlanFile(name, engine, io);
  const { terms, look } = await lookerFor(read.file, today, engine);
  const show = (file: PlanFile, findings: readonly Finding[]) =>
    showFindings({ file, findings, today, terms }, options, io);
  if (read.file.plan === null) {
    await show(read.file, look(read.file).findings);
    throw new UserMistake(`${name} cannot be read as a plan; nothing was written. Mend it first.`, exit.findings);
  }
  const usual: RecordOptions = {
    today,
    replace: options.replace,
    anyway: options.anyway,
    look: (file) => look(file).findings,
  };
  const session: Session = {
    read,
    terms,
    show,
    record: (kind, typed, more = {}) => record(session.read.file, kind, typed, { ...usual, ...more }),
    recordDraft: (draft) => recordDraft(session.read.file, draft, usual),
    findings: () => usual.look(session.read.file),
    write: async (after) => {
      const bytes = new TextEncoder().encode(bytesLike(session.read.bytes, after.text));
      if (name === '-') io.stdout.write(bytes);
      else await rewrite(name, session.read.bytes, after.text, io);
      session.read = { bytes, file: after };
    },
  };
  return session;
}
