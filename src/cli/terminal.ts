import type { Spoken } from '../interview/present.ts';
import type { Prompter } from '../interview/prompter.ts';
import type { Io } from './io.ts';
import { type CommonOptions, colorFor } from './options.ts';

export interface PrompterOptions extends CommonOptions {
  /** Line by line, as a screen reader reads it. */
  plain?: boolean;
}

/** A prompter that gives the terminal back when it is closed. */
export type OpenPrompter = Prompter & { close(): void };

/** Whoever asks at the terminal of the process: drawn, or line by line where that is asked for or nothing can be drawn. */
export async function prompterAt(
  spoken: Spoken,
  { plain, ...options }: PrompterOptions,
  io: Io,
): Promise<OpenPrompter> {
  const { wording, screen } = spoken;
  const interruption = io.interruption();
  if (plain || io.env.TERM === 'dumb') {
    const { PlainPrompter } = await import('../interview/plain.ts');
    const write = (text: string) => io.stdout.write(text);
    return new PlainPrompter({ wording, screen, write, interruption, input: process.stdin });
  }
  const { TerminalPrompter } = await import('../interview/terminal/prompter.ts');
  const color = await colorFor(io.stdout, options, io);
  return new TerminalPrompter({ wording, screen, color, interruption, stdin: process.stdin, stdout: process.stdout });
}
