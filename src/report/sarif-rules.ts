import type { Finding } from '../check/finding.ts';
import { inEnglish } from '../check/words.ts';
import type { ContentEntry, DeadlineEntry } from '../law/pack-schema.ts';
import { findRule, type Rule, type RuleId } from '../rules/index.ts';
import { examples } from '../rules/registry/examples.ts';
import type { RuleText } from '../rules/rule.ts';
import type { Severity } from '../rules/severity.ts';
import { english, type Wording } from '../wording/index.ts';
import type { Presentation } from './presentation.ts';
import type { CheckResult } from './summary.ts';

export const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** The rules of findings as reporting descriptors (SARIF 2.1.0, 3.49), sorted by id. */
export function descriptorsOf(findings: readonly Finding[], result: CheckResult, presentation: Presentation) {
  const first = new Map<string, Finding>();
  for (const finding of findings) if (!first.has(finding.rule)) first.set(finding.rule, finding);
  return [...first.values()]
    .sort((a, b) => (a.rule < b.rule ? -1 : 1))
    .map((finding) => {
      const texts = textsOf(finding, result, presentation);
      const { rule, citation, url } = finding;
      return {
        id: rule,
        shortDescription: { text: texts.what },
        fullDescription: { text: texts.why },
        help: { text: texts.plain, markdown: texts.markdown },
        ...helpUri(texts.source, url, presentation.homepage),
        defaultConfiguration: { level: levels[texts.severity] },
        properties: {
          tags: [rule.split('/')[0]],
          citation,
          documentation: url,
          'problem.severity': problem[texts.severity],
        },
      };
    });
}

/** The words of GitHub code scanning. */
const problem = { error: 'error', warning: 'warning', info: 'recommendation' } as const;

/** The page of the rule where the documentation is published, else the text of the law. It has to be a whole address. */
function helpUri(source: string | undefined, url: string, homepage = '') {
  const page = homepage === '' ? source : `${homepage.replace(/\/$/, '')}/${url}`;
  return page !== undefined && URL.canParse(page) ? { helpUri: page } : {};
}

interface Texts {
  what: string;
  why: string;
  plain: string;
  markdown: string;
  severity: Severity;
  /** Where the text of the law was read. */
  source?: string;
}

function textsOf(finding: Finding, result: CheckResult, presentation: Presentation): Texts {
  const {
    wording = english,
    ruleText = (rule) => rule,
    lawText = (entry) => entry,
    renderer = inEnglish,
  } = presentation;
  const rule = findRule(finding.rule);
  if (rule) return ruleTexts(rule, ruleText(rule), wording);
  const entry = entryOf(finding, result, presentation);
  if (entry) return lawTexts(lawText(entry), wording);
  const { help } = renderer.words(finding);
  const { severity } = finding;
  return { what: finding.rule, why: help, plain: help, markdown: help, severity };
}

function ruleTexts({ id, source, severity }: Rule, { what, why, fix }: RuleText, { explain }: Wording): Texts {
  const { wrong, right } = examples[id as RuleId];
  const example = (yaml: string) => `\`\`\`yaml\n${yaml.trimEnd()}\n\`\`\``;
  const closing = source === null ? [] : [`${explain.source}: ${source}`];
  const plain = [why, `${explain.fix}: ${fix}`, ...closing].join('\n\n');
  const parts = [
    why,
    `**${explain.fix}.** ${fix}`,
    `${explain.wrong}:`,
    example(wrong),
    `${explain.right}:`,
    example(right),
    ...closing,
  ];
  return { what, why, plain, markdown: parts.join('\n\n'), severity };
}

function lawTexts(entry: DeadlineEntry | ContentEntry, { law: words }: Wording): Texts {
  const { name, law, citation, source, verified, asOf } = entry;
  const todo = 'help' in entry ? entry.help : `${words.counting}: ${entry.rule}.`;
  const closing = verified ? [] : [words.lookedAt({ verified, asOf: asOf ?? '' })];
  const plain = [law, todo, citation, ...closing].join('\n\n');
  const link = source === undefined ? citation : `[${citation}](${source})`;
  const markdown = [law, todo, link, ...closing].join('\n\n');
  return { what: name, why: law, plain, markdown, severity: verified ? 'error' : 'warning', source };
}

/** The entry of the law that a finding of the families `deadline` and `law` is named after. */
function entryOf({ rule, file }: Finding, { files }: CheckResult, { terms }: Presentation) {
  const plan = files.find((checked) => checked.file === file)?.plan;
  const laws = terms?.settings?.(file).laws ?? terms?.laws;
  const law = plan ? laws?.of(plan.jurisdiction) : undefined;
  const id = rule.replace(/^(?:deadline|law)\//, '');
  return [...(law?.deadlines ?? []), ...(law?.contents ?? [])].find((entry) => entry.id === id);
}
