import type { CheckResult } from '../report/summary.ts';
import { type Language, type Wording, wordingIn } from '../wording/index.ts';
import type { Io } from './io.ts';

export interface LanguageOption {
  /** Language of what is printed; not that of a document. */
  language?: Language;
}

/**
 * The language to print in: that of `--language`; for people that of the environment (POSIX.1-2017, 8.2: the first of LC_ALL,
 * LC_MESSAGES and LANG that is set); else English. What programs read does not change with the machine that it is made on.
 */
export function languageOf({ language }: LanguageOption, { env }: Io, reader: 'people' | 'programs'): Language {
  if (language !== undefined || reader === 'programs') return language ?? 'en';
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => (value ?? '') !== '') ?? '';
  return /^es(?![a-z])/i.test(locale) ? 'es' : 'en';
}

/** The findings of a run in a language, and the words to put around them. */
export async function resultIn(result: CheckResult, language: Language): Promise<CheckResult & { wording: Wording }> {
  const wording = await wordingIn(language);
  if (language === 'en') return { ...result, wording };
  const { translated } = await import('../check/translate.ts');
  const { lawTextsIn } = await import('../law/translations.ts');
  const law = await lawTextsIn(
    language,
    result.files.flatMap(({ plan }) => (plan ? [plan.jurisdiction] : [])),
  );
  const findings = translated(result.findings, wording, law);
  const suppressed = result.suppressed.flatMap((one) =>
    translated([one.finding], wording, law).map((finding) => ({ ...one, finding })),
  );
  return { ...result, findings, suppressed, wording };
}
