import { jurisdictions } from '../law/index.ts';
import type { Shape } from '../plan/schema/shape.ts';
import type { CodeList } from '../wording/en/interview/codes.ts';
import { codeName, questionWords } from '../wording/interview.ts';
import type { InterviewWording } from '../wording/interview-words.ts';
import { shapeOf } from './answers-shape.ts';
import { type AskingLaw, lawAsking } from './asked-by-law.ts';
import { type AnswerType, type Node, type Question, type Repeat, typeOf } from './question.ts';
import { sections } from './questions.ts';

/** All questions of the interview as a list, with nobody to ask. */

export interface ListedQuestion {
  /** Where the answer stands in a file of answers: `people.birthDate`. A list on the way to it has an entry for each thing. */
  id: string;
  section: string;
  type: AnswerType;
  /** `always`: there is no entry, or no plan, without it; `plan`: the plan needs it; `sometimes`: that depends on other answers. */
  required: 'always' | 'plan' | 'sometimes' | 'no';
  /** Asked only where earlier answers call for it. */
  conditional: boolean;
  ask: string;
  help: string | null;
  why: string;
  /** A date as it can be typed in the interview; a file of answers has `YYYY-MM-DD`. */
  example: string | null;
  label: string;
  /** What can be chosen, where that is a list of codes. */
  codes: readonly { code: string; name: string }[];
  /** What can be chosen where that is something of the plan: "person". */
  pointsTo: readonly string[];
  /** The law of the jurisdiction that asks it, where the federal baseline does not. */
  law: { citation: string; verified: boolean } | null;
}

interface ListedSection {
  id: string;
  title: string;
  intro: string;
}

export interface Listing {
  sections: readonly ListedSection[];
  lists: readonly { id: string; label: string; why: string }[];
  questions: readonly ListedQuestion[];
}

interface Found {
  id: string;
  section: string;
  question: Question;
  conditional: boolean;
}

/** The questions that are shown, each under its id, in the order in which they are asked. */
export function shownQuestions(): Found[] {
  const within = (nodes: readonly Node[], section: string, list: string, conditional: boolean): Found[] =>
    nodes.flatMap((node) => {
      const id = list === '' ? node.key : `${list}.${node.key}`;
      const depends = conditional || node.when !== undefined;
      if (node.kind === 'repeat') return within(node.entry, section, id, depends);
      return node.quiet ? [] : [{ id, section, question: node, conditional: depends }];
    });
  return sections.flatMap(({ id, nodes }) => within(nodes, id, '', false));
}

function listIds(): string[] {
  const within = (nodes: readonly Node[], list: string): string[] =>
    nodes
      .filter((node): node is Repeat => node.kind === 'repeat')
      .flatMap((node) => {
        const id = list === '' ? node.key : `${list}.${node.key}`;
        return [id, ...within(node.entry, id)];
      });
  return sections.flatMap(({ nodes }) => within(nodes, ''));
}

/**
 * Every question in the words of a language and of a jurisdiction (`us-tx`), where one is given. `who` stands where the interview
 * says the name of the person: "the person".
 */
export async function listing(wording: InterviewWording, jurisdiction: string | undefined): Promise<Listing> {
  const questions = await Promise.all(
    shownQuestions().map(async (found) =>
      listed(found, wording, jurisdiction, await lawAsking(jurisdiction, found.id)),
    ),
  );
  return {
    sections: sections.map(({ id }) => {
      const { title = id, intro = '' } = wording.sections[id] ?? {};
      return { id, title, intro };
    }),
    lists: listIds().map((id) => ({
      id,
      label: wording.repeats[id]?.label ?? id,
      why: wording.repeats[id]?.why ?? '',
    })),
    questions,
  };
}

function listed(
  { id, section, question, conditional }: Found,
  wording: InterviewWording,
  jurisdiction: string | undefined,
  law: AskingLaw | undefined,
): ListedQuestion {
  const shape = shapeOf(id);
  const words = questionWords(wording, id, jurisdiction) ?? { ask: id, why: '', label: id };
  const { required } = question;
  return {
    id,
    section,
    type: typeOf(shape, question),
    required:
      typeof required === 'function'
        ? 'sometimes'
        : required === 'now'
          ? 'always'
          : required === 'plan' || law !== undefined
            ? 'plan'
            : 'no',
    conditional,
    ask: words.ask,
    help: words.help ?? null,
    why: words.why,
    example: words.example ?? null,
    label: words.label,
    codes: codesOf(shape, question.codes, wording, jurisdiction),
    pointsTo: pointsTo(shape),
    law: law === undefined ? null : { citation: law.citation, verified: law.verified },
  };
}

function codesOf(
  shape: Shape,
  list: CodeList | undefined,
  wording: InterviewWording,
  jurisdiction: string | undefined,
): ListedQuestion['codes'] {
  if (list === 'jurisdictions') {
    const named = (id: string, name: string) => codeName(wording, list, id, jurisdiction) ?? name;
    return jurisdictions.map(({ id, name }) => ({ code: id, name: named(id, name) }));
  }
  const ofShape = shape.type === 'text' ? (shape.codes ?? shape.openCodes) : undefined;
  // The format knows codes that the interview has no use for; an answer may hold them all the same.
  const codes = ofShape ?? (list === undefined ? [] : Object.keys(wording.codes[list]));
  return codes.map((code) => ({
    code,
    name: (list === undefined ? undefined : codeName(wording, list, code, jurisdiction)) ?? code,
  }));
}

function pointsTo(shape: Shape): readonly string[] {
  if (shape.type === 'list' || shape.type === 'one-or-list') return pointsTo(shape.of);
  return shape.type === 'text' ? (shape.pointsTo ?? []) : [];
}
