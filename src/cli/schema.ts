import { type SchemaKind, schemaOf } from '../config/json-schemas.ts';
import { planJsonSchema } from '../plan/json-schema.ts';
import { type ExitStatus, exit } from './exit.ts';
import type { Io } from './io.ts';

/** `caseplan schema [KIND]`: the JSON Schema of a kind of file, for editors and other programs. */
export async function runSchema(
  kind: SchemaKind | 'answers',
  options: { output?: string },
  io: Io,
): Promise<ExitStatus> {
  const text = `${JSON.stringify(kind === 'answers' ? await answers() : schemaOf(kind), null, 2)}\n`;
  if (options.output === undefined || options.output === '-') io.stdout.write(text);
  else {
    const { resolve } = await import('node:path');
    const { refuseToErase } = await import('./files/guard.ts');
    const { writeWhole } = await import('./files/write.ts');
    await refuseToErase(options.output, [], io);
    await writeWhole(resolve(io.cwd, options.output), text);
  }
  return exit.done;
}

async function answers(): Promise<Record<string, unknown>> {
  const { answersJsonSchema } = await import('../interview/answers-schema.ts');
  const { interviewWordingIn } = await import('../wording/interview.ts');
  return answersJsonSchema(planJsonSchema(), await interviewWordingIn('en'));
}
