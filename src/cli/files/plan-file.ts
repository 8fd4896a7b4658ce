import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Outcome } from '../../check/check.ts';
import { checkAll } from '../../check/check.ts';
import { type PlanFile, readPlan } from '../../plan/read.ts';
import { type Configs, type Terms, termsFor } from '../config.ts';
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
export async function readPlanFile(name: string, configs: Configs, io: Io): Promise<ReadPlanFile> {
  const jurisdiction = (await configs.appliedTo(name))?.jurisdiction?.value;
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
  configs: Configs,
): Promise<{ terms: Terms; look: (file: PlanFile) => Outcome }> {
  const terms = await termsFor([file], today, configs);
  return { terms, look: (at) => checkAll([at], { today, ...terms }) };
}
