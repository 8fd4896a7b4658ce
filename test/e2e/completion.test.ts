import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { describe, expect, it } from 'vitest';
import { caseplan, temporaryFolder } from '../support/io.ts';
import { needs } from '../support/pdf-tools.ts';
import { minimal, textOf } from '../support/plans.ts';

const program = join(import.meta.dirname, '../../bin/caseplan.js');

/** What is offered behind these words, the last of them as far as it is typed. */
async function offered(...words: string[]) {
  const { out, status } = await caseplan(['__complete', '--', ...words], { cwd: temporaryFolder() });
  expect(status).toBe(0);
  const [files, ...lines] = out.trimEnd().split('\n');
  return { files, values: lines.map((line) => line.split('\t')[0]) };
}

describe('what is offered', () => {
  it('is every command that the help names, and no other', async () => {
    const { out: help } = await caseplan(['--help']);
    const named = [...help.matchAll(/^ {2}([a-z]+)(?: \[| <| {2})/gm)].map(([, name]) => name);
    expect(named).toContain('check');
    expect((await offered('')).values).toEqual(named);
    expect((await offered('')).values).not.toContain('__complete');
    expect((await offered('rend')).values).toEqual(['render']);
  });

  it('is every option of every command, as its help names it', async () => {
    for (const command of (await offered('')).values as string[]) {
      const { out: help } = await caseplan([command, '--help']);
      const named = [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, name]) => name);
      expect([command, (await offered(command, '--')).values]).toEqual([command, named]);
    }
  });

  it('is the values of an option, in both ways of writing them', async () => {
    expect((await offered('render', '--document', '')).values).toEqual(expect.arrayContaining(['plan', 'status']));
    expect((await offered('deadlines', '--format=c')).values).toEqual(['--format=csv']);
    expect((await offered('check', '--as-of', '')).values).toEqual(['2026-04-15']);
    expect((await offered('deadlines', '--what-if', 'tpr-p')).values).toEqual(['tpr-petition-filed=']);
    expect((await offered('completion', '')).values).toEqual(['bash', 'zsh', 'fish']);
  });

  it('is the rules, deadlines and contents that can be explained', async () => {
    const { values } = await offered('explain', '');
    expect(values).toEqual(expect.arrayContaining(['timeline/task-overdue', 'deadline/us-tx/dismissal']));
    expect(new Set(values).size).toBe(values.length);
    for (const id of [values[0], values.find((id) => id?.startsWith('law/'))] as string[])
      expect(await caseplan(['explain', id])).toMatchObject({ status: 0 });
  });

  it('is files of the right kind', async () => {
    expect(await offered('check', '')).toEqual({ files: 'plans', values: [] });
    expect(await offered('check', 'a.plan.yaml', '--quiet', 'b')).toEqual({ files: 'plans', values: [] });
    expect(await offered('check', '-o', '')).toEqual({ files: 'any', values: [] });
    expect(await offered('render', '--out-dir', '')).toEqual({ files: 'folders', values: [] });
    expect(await offered('check', '--format', '--quiet', '')).toEqual({ files: 'plans', values: [] });
    expect(await offered('check', '--', '--fo')).toEqual({ files: 'plans', values: [] });
    expect(await offered('doctor', '')).toEqual({ files: 'none', values: [] });
    expect(await offered('no-such-command', '')).toEqual({ files: 'none', values: [] });
  });
});

/** How each shell is started without anybody's own settings, and what loads the completion. */
const shells = {
  bash: { args: ['--norc', '--noprofile', '-i'], load: 'source <(caseplan completion bash)' },
  zsh: {
    args: ['-f', '-i'],
    load: 'bindkey -e; setopt interactivecomments; autoload -U compinit; compinit -u -D; source <(caseplan completion zsh)',
  },
  fish: { args: ['--no-config', '-i'], load: 'caseplan completion fish | source' },
} as const;
type Shell = keyof typeof shells;

/** Types lines into a shell, each with Tab at its end, and tells what became of their words. */
async function typed(shell: Shell, lines: readonly string[], cwd: string): Promise<string[][]> {
  const bin = temporaryFolder();
  writeFileSync(join(bin, 'caseplan'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(join(bin, 'caseplan'), 0o755);
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, HOME: bin, TERM: 'xterm', PS1: '$ ' };
  const terminal = spawn(shell, [...shells[shell].args], { cwd, env, cols: 200, rows: 30 });
  let shown = '';
  const ended = new Promise((resolve) => terminal.onExit(resolve));
  const seen = (words: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${words} is not on the screen of ${shell}:\n${shown}`)), 15_000);
      const look = () => {
        if (!words.test(shown)) return;
        clearTimeout(late);
        resolve();
      };
      terminal.onData(look);
      look();
    });
  terminal.onData((data) => {
    shown += data;
  });
  try {
    terminal.write(`${shells[shell].load}; printf '<%s>' rea dy\r`);
    await seen(/<rea><dy>/);
    for (const [index, line] of lines.entries()) {
      // To the start of the line, and there a command that prints the words instead of running them.
      terminal.write(`${line}\t`);
      terminal.write(`\u0001printf '<%s>' ${index} \u0005 end\r`);
      await seen(new RegExp(`<${index}>[^\\r\\n]*<end>`));
    }
    return lines.map((_, index) => {
      const [printed = ''] = new RegExp(`<${index}>[^\\r\\n]*<end>`).exec(shown) ?? [];
      return [...printed.matchAll(/<([^>]*)>/g)].map(([, word]) => word as string).slice(1, -1);
    });
  } finally {
    // Not SIGHUP: bash loses one that comes between its prompt and its wait for a key, and then never ends.
    terminal.kill('SIGKILL');
    await ended;
  }
}

describe.each(['bash', 'zsh', 'fish'] as const)('Tab in %s', (shell) => {
  it('completes commands, options, values, ids and plan files', async (context) => {
    if (shell !== 'bash') needs(shell)(context);
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'court papers'));
    writeFileSync(join(cwd, 'castell.plan.yaml'), textOf(minimal));
    writeFileSync(join(cwd, 'castell.txt'), '');
    writeFileSync(join(cwd, 'findings.json'), '');
    const expected: [string, string[]][] = [
      ['caseplan che', ['check']],
      ['caseplan check --max', ['check', '--max-warnings']],
      ['caseplan render --document st', ['render', '--document', 'status']],
      ['caseplan render --document=st', ['render', '--document=status']],
      ['caseplan explain deadline/us-tx/status-h', ['explain', 'deadline/us-tx/status-hearing']],
      ['caseplan check cas', ['check', 'castell.plan.yaml']],
      ['caseplan check -o find', ['check', '-o', 'findings.json']],
      ['caseplan render --out-dir cou', ['render', '--out-dir', 'court papers']],
      ['caseplan deadlines --what-if=tpr-p', ['deadlines', '--what-if=tpr-petition-filed=']],
    ];
    const lines = expected.map(([line]) => line);
    const words = await typed(shell, lines, cwd);
    // Some shells put a slash behind a folder, and some take it away again.
    expect(words.map((line) => line.map((word) => word.replace(/\/$/, '')))).toEqual(
      expected.map(([, completed]) => ['caseplan', ...completed]),
    );
  });
});
