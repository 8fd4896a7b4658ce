import { inEnglish } from '../check/words.ts';
import { EngineMistake, type InputMistake } from '../engine/mistake.ts';
import { suggest } from '../plan/suggest.ts';
import { UserMistake } from './exit.ts';

/** What the engine could not work with, as the user is told of it; another error as it is. */
export const asUserMistake = (error: unknown): unknown =>
  error instanceof EngineMistake ? new UserMistake(error.mistakes.flatMap(linesOf).join('\ncaseplan: ')) : error;

function linesOf(mistake: InputMistake): string[] {
  const spelling = 'Check the spelling of the path.';
  switch (mistake.is) {
    case 'problems':
      return mistake.problems.map((problem) => {
        const { message, help } = inEnglish.words(problem);
        return `${mistake.file}:${problem.line}:${problem.column}: ${message} ${help}`.trim();
      });
    case 'unreadable-configuration':
      return [`${mistake.isGiven ? `--config ${mistake.file}` : mistake.file} cannot be read. ${spelling}`];
    case 'unreadable-base':
      return [`${mistake.file} extends ${mistake.base}, which cannot be read. ${spelling}`];
    case 'extends-itself':
      return [`${mistake.file} extends itself. Take out one \`extends\`.`];
    case 'unknown-event':
      return [`--what-if ${mistake.type}: no clock starts from an event of this type. ${hintFor(mistake)}`];
  }
}

function hintFor({ type, known }: { type: string; known: readonly string[] }): string {
  const guess = suggest(type, [...known]);
  return guess ? `Did you mean ${guess}?` : `Known are ${[...known].sort().join(', ')}.`;
}
