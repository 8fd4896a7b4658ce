import { isParent, parentsIn } from '../../plan/people.ts';
import type { Signature } from '../../plan/schema/plan.ts';
import { type At, type Context, entries, field, labelled, name, on, roleRuns } from '../context.ts';
import { languageName } from '../phrases.ts';
import { fill, fixed, type Line, line } from '../words.ts';

/** One place to sign: what stands on the line, who signs, and what is to be said about it. */
export interface SignatureView {
  /** "Signed", "Refused to sign"; null where the line is still to be signed on. */
  mark: Line | null;
  date: Line | null;
  signer: Line[];
  notes: Line[];
}

/** The recorded signatures, then a line for everyone who is to sign and is not recorded: parents, author, approver. */
export function signatures(context: Context): SignatureView[] {
  const { plan } = context;
  const recorded = entries(plan.signatures, 'signatures');
  const known = new Set(recorded.map((at) => at.value.person));
  const expected = [
    ...parentsIn(plan)
      .filter(isParent)
      .map((person) => person.id),
    plan.preparedBy,
    plan.approvedBy,
  ];
  const unrecorded = [...new Set(expected)].filter((id) => id !== undefined).filter((id) => !known.has(id));
  return [
    ...recorded.map((at) => signatureView(context, at)),
    ...unrecorded.map((id): SignatureView => ({ mark: null, date: null, signer: signer(context, id), notes: [] })),
  ];
}

function signatureView(context: Context, at: At<Signature>): SignatureView {
  const { sentences } = context.phrases;
  const { status, date, person } = at.value;
  const marks = {
    signed: sentences.signed,
    refused: sentences.refused,
    unavailable: sentences.unavailable,
    pending: null,
  };
  const mark = marks[status];
  return {
    mark: mark === null ? null : line(mark, 'strong'),
    date: mark === null || date === undefined ? null : line(on(context, date)),
    signer: signer(context, person),
    notes: notes(context, at),
  };
}

function signer(context: Context, id: string): Line[] {
  const role = roleRuns(context, id);
  return [line(name(context, id)), ...(role.length > 0 ? [line(role, 'small')] : [])];
}

function notes(context: Context, at: At<Signature>): Line[] {
  const { sentences } = context.phrases;
  const { status, termsDiscussedOn, copyGivenOn, language, required } = at.value;
  const reason = labelled(context, sentences.refusedReason, field(at, 'reason'), 'plain');
  const unexplained = (status === 'refused' || status === 'unavailable') && reason.length === 0;
  const said = [
    termsDiscussedOn && fill(sentences.termsDiscussed, { date: on(context, termsDiscussedOn) }),
    copyGivenOn && fill(sentences.copyGiven, { date: on(context, copyGivenOn) }),
    language &&
      language !== context.ofFile &&
      fill(sentences.copyLanguage, { language: languageName(context.phrases, language) }),
    required === false && sentences.signatureNotNeeded,
  ].filter((text) => typeof text === 'string');
  return [
    ...(unexplained ? [line(`${sentences.refusedReason} ${context.phrases.notRecorded}`, 'missing')] : reason),
    ...(said.length > 0 ? [line(fixed(said.join('; ')), 'small')] : []),
  ];
}
