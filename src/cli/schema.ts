import { type ExitStatus, exit } from './exit.ts';
import type { Io } from './io.ts';

/** `caseplan schema`: the JSON Schema of the plan file, for editors and other programs. */
export async function runSchema(options: { output?: string }, io: Io): Promise<ExitStatus> {
  const { planJsonSchema } = await import('../plan/json-schema.ts');
  const text = `${JSON.stringify(planJsonSchema(), null, 2)}\n`;
  if (options.output === undefined || options.output === '-') io.stdout.write(text);
  else {
    const { resolve } = await import('node:path');
    const { writeWhole } = await import('./write.ts');
    await writeWhole(resolve(io.cwd, options.output), text);
  }
  return exit.done;
}
