import type { PlainDate } from '../../calendar/plain-date.ts';
import { jurisdictionOf } from '../../law/index.ts';
import { type Context, foreign } from '../context.ts';
import { dateText } from '../phrases.ts';
import { compose, fill, type Line, line, type Run, run } from '../words.ts';

/** The statement to the parent that the law of the place puts into the plan, and what is known of its wording. */
export interface Statement {
  /** In the language of the law; null where the law of the place has none on record. */
  heading: Line | null;
  text: Line[];
  notes: Line[];
}

/** The language that the law's texts are kept in. */
const LAW_LANGUAGE = 'en';

export function statement(context: Context): Statement {
  const { sentences } = context.phrases;
  const law = jurisdictionOf(context.plan.jurisdiction);
  const said = law.parentStatement;
  const lang = foreign(context, LAW_LANGUAGE);
  const ofLaw = (text: string): Run => run(text, lang, true);
  if (said === undefined) {
    return {
      heading: null,
      text: [line(compose(sentences.statementNone, { jurisdiction: [ofLaw(law.name)] }))],
      notes: [],
    };
  }
  const origin = said.verified ? sentences.statementSource : sentences.statementUnverified;
  const date = dateText(context.phrases, said.asOf as PlainDate);
  return {
    heading: line(ofLaw(said.heading), 'strong'),
    text: said.text.map((paragraph) => line(ofLaw(paragraph))),
    notes: [
      ...(lang === null ? [] : [line(fill(sentences.statementLanguage, {}))]),
      line(compose(origin, { citation: [ofLaw(said.citation)], date }), 'small'),
    ],
  };
}
