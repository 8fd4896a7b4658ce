import { type ListedQuestion, type Listing, listing } from '../../interview/listing.ts';
import { wrap } from '../../report/wrap.ts';
import { filled, interviewWordingIn } from '../../wording/interview.ts';
import { type PrintWords, printWords } from '../../wording/print-questions.ts';
import type { Language } from '../../wording/wording.ts';
import { type ExitStatus, exit } from '../exit.ts';
import type { Io } from '../io.ts';

export interface Printing {
  format: 'text' | 'json';
  language: Language;
  /** Whose words and law the questions have: `us-tx`; those of no state in particular where left out. */
  jurisdiction?: string;
}

/** `caseplan init --print-questions`: every question, for whoever writes answers without a terminal or prints a form. */
export async function printQuestions({ format, language, jurisdiction }: Printing, io: Io): Promise<ExitStatus> {
  const all = await listing(await interviewWordingIn(language), jurisdiction);
  if (format === 'json') {
    const { sections, lists, questions } = all;
    const json = { version: 1, language, jurisdiction: jurisdiction ?? null, sections, lists, questions };
    io.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
  } else {
    const width = Math.min(io.stdout.isTTY ? io.stdout.columns : 100, 100);
    io.stdout.write(`${asText(all, printWords[language], Math.max(width, 40))}\n`);
  }
  return exit.done;
}

function asText({ sections, questions }: Listing, words: PrintWords, width: number): string {
  const parts = sections.map(({ id, title, intro }) => {
    const ofSection = questions.filter(({ section }) => section === id);
    const head = [title, ...wrap(intro, width)].join('\n');
    return [head, ...ofSection.map((question) => oneAsText(question, words, width))].join('\n\n');
  });
  return parts.join('\n\n\n');
}

function oneAsText(question: ListedQuestion, words: PrintWords, width: number): string {
  const { id, type, required, conditional, ask, help, why, example, codes, pointsTo, law } = question;
  const facts = [
    words.types[type],
    words.required[required],
    ...(conditional ? [words.conditional] : []),
    ...(law === null ? [] : [filled(law.verified ? words.law : words.lawUnverified, { law: law.citation })]),
  ];
  const said = (text: string) => text.replaceAll('{who}', words.who);
  const lines = [
    facts.filter((fact) => fact !== '').join('; '),
    said(ask),
    ...(help === null ? [] : [said(help)]),
    filled(words.why, { why: said(why) }),
    // Dates are typed in the interview in ways that a file does not know.
    ...(example === null || type === 'date' ? [] : [filled(words.example, { example })]),
    ...(codes.length === 0 ? [] : [`${words.codes} ${codes.map(codeAsText).join(', ')}`]),
    ...(codes.length > 0 || pointsTo.length === 0
      ? []
      : [filled(words.pointsTo, { what: pointsTo.map((kind) => words.kinds[kind] ?? kind).join(', ') })]),
  ];
  return [id, ...lines.flatMap((line) => wrap(line, width - 2)).map((line) => `  ${line}`)].join('\n');
}

const codeAsText = ({ code, name }: ListedQuestion['codes'][number]) => (name === code ? code : `${code} (${name})`);
