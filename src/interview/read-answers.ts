import type { PlainDate } from '../calendar/plain-date.ts';
import type { Finding } from '../check/finding.ts';
import { inEnglish, type WithMessage } from '../check/words.ts';
import { problemOf } from '../plan/issues.ts';
import type { Positions } from '../plan/positions.ts';
import type { Path, Range } from '../plan/problem.ts';
import { issuesOf } from '../plan/schema/walk.ts';
import { suggest } from '../plan/suggest.ts';
import { isMap } from '../plan/values.ts';
import { readYaml } from '../plan/yaml.ts';
import type { InterviewWording } from '../wording/interview-words.ts';
import { type Answers, entriesAt, textAt } from './answers.ts';
import { answerKeys, answersShape, headKeys, withoutOpen } from './answers-shape.ts';
import { over } from './from-plan.ts';
import { findingsIn, wrongAnswers } from './judge.ts';

/** What is wrong in an answers file, where, and what to do. */
export interface AnswersProblem extends Range {
  message: string;
  help: string;
}

export interface AnswersFile {
  answers: Answers;
  problems: AnswersProblem[];
}

/**
 * Reads the bytes of an answers file. Never throws for what the file holds; everything that is wrong is told at once.
 *
 * @param start answers that are there already: those of the file come over them
 */
export function readAnswers(
  file: string,
  bytes: Uint8Array,
  today: PlainDate,
  wording: InterviewWording,
  start: Answers = {},
): AnswersFile {
  const { text, value, positions, problems } = readYaml(bytes);
  if (problems.length > 0) return { answers: {}, problems: problems.map(inWords) };
  if (!isMap(value)) return { answers: {}, problems: [whole(positions, notAnswers)] };
  if ('caseplan' in value) return { answers: {}, problems: [whole(positions, isPlan, ['caseplan'])] };
  const answers = value as Answers;
  const all = over(answers, start) as Answers;
  const source = { file, text, positions };
  const places = misplaced(answers, positions);
  const told = new Set(places.map(placeOf));
  // A key that nothing knows is told once: the check of the plan knows it by the place that it has in the plan.
  const isNews = (finding: Finding) => finding.rule !== 'format/unknown-key' || !told.has(placeOf(finding));
  const found = [
    ...places,
    ...sameGoals(answers, positions, wording),
    ...wrongAnswers(findingsIn(all, today, source))
      .filter((finding) => isNoGap(finding) && isNews(finding))
      .map(inWords),
  ];
  return { answers: all, problems: inOrder(found) };
}

const notAnswers = {
  message: 'This file holds no answers.',
  help: 'Answers are a YAML map that begins with `plan:`. docs/answers.md has an example.',
};

const isPlan = {
  message: 'This file is a plan already, not answers for one.',
  help: 'Check it with: caseplan check',
};

const whole = (positions: Positions, words: { message: string; help: string }, path: Path = []): AnswersProblem => ({
  ...words,
  ...positions.at(path, 'key'),
});

/**
 * What the head of a plan lacks is told by the command, and a thing lacks an id only where it also lacks what the id would
 * be made from.
 */
const isNoGap = ({ path, message }: Finding) =>
  !(message.id === 'key-missing' && (path[0] === 'plan' || path.at(-1) === 'id'));

const placeOf = ({ line, column }: Range) => `${line}:${column}`;

const inWords = (of: Range & WithMessage): AnswersProblem => {
  const { line, column, endLine, endColumn } = of;
  return { line, column, endLine, endColumn, ...inEnglish.words(of) };
};

function inOrder(problems: AnswersProblem[]): AnswersProblem[] {
  const seen = new Set<string>();
  return problems
    .filter(({ line, column, message }) => {
      const key = `${line}:${column}:${message}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** What answers have no place for. Deeper down the words of the plan format fit; at the top and in `plan` answers differ. */
function misplaced(answers: Answers, positions: Positions): AnswersProblem[] {
  return issuesOf(answersShape, withoutOpen(answers)).flatMap((issue) => {
    const { kind, path } = issue;
    if (path.some((step) => String(step).startsWith('x-'))) return [];
    const ownPlace = path.length === 1 || path[0] === 'plan';
    if (kind === 'unknown-key' && ownPlace && path.length < 3) return [unknownKey(path, issue.known, positions)];
    return kind === 'unknown-key' || kind === 'type' ? [inWords(problemOf(issue, answers, positions))] : [];
  });
}

function unknownKey(path: Path, known: readonly string[], positions: Positions): AnswersProblem {
  const key = String(path.at(-1));
  const atTop = path.length === 1;
  const home = atTop && headKeys.includes(key) ? 'It belongs under `plan`.' : undefined;
  const out = !atTop && answerKeys.includes(key) ? 'Move it out of `plan`, to the top.' : undefined;
  const guess = home || out ? undefined : suggest(key, known);
  const place = atTop ? 'at the top of answers' : 'in plan';
  return {
    ...positions.at(path, 'key'),
    message: `The key \`${key}\` is not known ${place}.${guess ? ` Did you mean \`${guess}\`?` : ''}`,
    help: home ?? out ?? (guess ? 'Correct the spelling.' : `Known here: ${known.join(', ')}.`),
  };
}

/** What a question refuses although the format of a plan would take it. */
function sameGoals(answers: Answers, positions: Positions, wording: InterviewWording): AnswersProblem[] {
  return entriesAt(answers, 'children').flatMap((child, index) => {
    const goal = textAt(child, 'permanency.concurrent');
    if (goal === undefined || goal !== textAt(child, 'permanency.primary')) return [];
    const help = 'Name another goal, or leave the line out.';
    return [
      {
        ...positions.at(['children', index, 'permanency', 'concurrent']),
        message: wording.refusals.sameGoal ?? '',
        help,
      },
    ];
  });
}
