import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Outcome } from '../../check/check.ts';
import { checkAll } from '../../check/check.ts';
import type { LoadedContext } from '../../engine/context.ts';
import type { Engine } from '../../engine/engine.ts';
import { type PlanFile, readPlan } from '../../plan/read.ts';
import { UserMistake } from '../exit.ts';
import type { Io } from '../io.ts';
import { bytesOf } from './inputs.ts';
import { noSuchPath } from './paths.ts';

/** One plan that is to be changed: what was read, byte for byte, and what it says. */
export interface ReadPlanFile {
  bytes: Uint8Array;
  file: PlanFile;
}

/**
 * Reads the plan that a command changes; `-` is standard input.
 * @throws UserMistake where there is none, or it cannot be read.
 */
export async function readPlanFile(name: string, engine: Engine, io: Io): Promise<ReadPlanFile> {
  const jurisdiction = (await engine.appliedTo(name))?.jurisdiction?.value;
  const bytes = await bytesOf(name, io).catch((error: unknown) => {
    if (error instanceof UserMistake && error.message.includes('EISDIR'))
      throw new UserMistake(`${name} is a folder. Name the file of a plan.`);
    throw error;
  });
  if (bytes === null) throw noSuchPath(name);
  return { bytes, file: readPlan(name, bytes, { jurisdiction }) };
}

/** Looks at plans as `check` does, with the law and the configuration of the file. */
export async function lookerFor(
  file: PlanFile,
  today: PlainDate,
  engine: Engine,
): Promise<{ terms: LoadedContext; look: (file: PlanFile) => Outcome }> {
  const terms = await engine.contextFor([file], { day: today });
  return { terms, look: (at) => checkAll([at], terms) };
}
