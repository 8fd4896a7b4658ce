/** Runs what a CI file says as its server would: each `run` step with the server's own bash, its variables and files of its own. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';

export const root = join(import.meta.dirname, '../..');
export const readYaml = (file: string) => parse(readFileSync(join(root, file), 'utf8'));

export interface Step {
  id?: string;
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  shell?: string;
  with?: Record<string, string>;
  env?: Record<string, string>;
  'working-directory'?: string;
}

/** What expressions can name: `inputs.paths`, `steps.check.outputs.status`. */
export type Context = Record<string, unknown>;

/** `${{ inputs.paths }}` and the like. Throws where an expression names what is not there. */
function filledIn(text: string, context: Context): string {
  return text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, name: string) => {
    const value = name.split('.').reduce<unknown>((at, key) => (at as Context | undefined)?.[key], context);
    if (value === undefined) throw new Error(`there is no ${name}`);
    return String(value);
  });
}

/** A folder for PATH with `caseplan`, the program of this checkout, and scripts by name. */
export function binFolder(folder: string, scripts: Readonly<Record<string, string>> = {}): string {
  mkdirSync(folder, { recursive: true });
  const program = `exec "${process.execPath}" "${join(root, 'bin/caseplan.js')}" "$@"`;
  for (const [name, script] of Object.entries({ caseplan: program, ...scripts })) {
    writeFileSync(join(folder, name), `#!/bin/bash\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

export interface Ran {
  status: number;
  out: string;
  err: string;
  outputs: Record<string, string>;
  summary: string;
}

/** Runs the steps of a job or action in turn, up to the first that fails; steps that only use another action are left out. */
export function runSteps(
  steps: readonly Step[],
  { cwd, temp, bin, context, env = {} }: { cwd: string; temp: string; bin?: string; context: Context; env?: Context },
): Ran {
  mkdirSync(temp, { recursive: true });
  const file = (name: string) => join(temp, name);
  const textOf = (name: string) => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : '');
  const outputs: Ran['outputs'] = {};
  const done: Ran = { status: 0, out: '', err: '', outputs, summary: '' };
  const stepContexts: Context = {};
  for (const [index, step] of steps.entries()) {
    if (step.run === undefined || skipped(step, context)) continue;
    const known = { ...context, steps: stepContexts };
    const own = Object.entries({ ...env, ...step.env }).map(([key, value]) => [key, filledIn(String(value), known)]);
    writeFileSync(file(`output-${index}`), '');
    writeFileSync(file('script.sh'), step.run);
    const added = textOf('path').split('\n').filter(Boolean);
    const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file('script.sh')], {
      cwd: join(cwd, filledIn(step['working-directory'] ?? '.', known)),
      encoding: 'utf8',
      env: {
        HOME: temp,
        PATH: [...added, ...(bin ? [bin] : []), process.env.PATH].join(delimiter),
        RUNNER_TEMP: temp,
        GITHUB_OUTPUT: file(`output-${index}`),
        GITHUB_PATH: file('path'),
        GITHUB_STEP_SUMMARY: file('summary'),
        ...Object.fromEntries(own),
      },
    });
    const written = textOf(`output-${index}`).matchAll(/^([\w-]+)=(.*)$/gm);
    const stepOutputs = Object.fromEntries([...written].map(([, key, value]) => [key, value ?? '']));
    if (step.id) stepContexts[step.id] = { outputs: stepOutputs };
    Object.assign(outputs, stepOutputs);
    done.status = ran.status ?? -1;
    done.out += ran.stdout;
    done.err += ran.stderr;
    done.summary = textOf('summary');
    if (done.status !== 0) break;
  }
  return done;
}

/** The one form of condition that steps with `run` have: `inputs.version != 'installed'`. */
function skipped(step: Step, context: Context): boolean {
  if (step.if === undefined) return false;
  const [, name, value] = /^([\w.-]+) != '([^']*)'$/.exec(step.if) ?? [];
  if (name === undefined) throw new Error(`a condition of another form: ${step.if}`);
  return filledIn(`\${{ ${name} }}`, context) === value;
}
