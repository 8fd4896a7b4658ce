import * as z from 'zod';
import { closed, day, otherKeys, text } from '../plan/schema/fields.ts';
import { rules } from '../rules/index.ts';
import { type RuleOption, usualOf } from '../rules/rule.ts';
import { isFixed, rulesets } from '../rules/rulesets.ts';
import { severities } from '../rules/severity.ts';

/**
 * `caseplan.config.yaml`: what an agency decides about its plans. The keys of `rules` derive from the rules and the options that
 * they declare.
 */

const severity = closed([...severities, 'off'], 'How severe its findings are; off: there are none.');

function optionField(option: RuleOption): z.ZodType {
  const usual = `${option.what} Usually ${usualOf(option)}.`;
  if (option.type === 'number') return z.int().min(0).describe(usual);
  return (option.type === 'flag' ? z.boolean() : z.string()).describe(usual);
}

function ruleField(what: string, options: Readonly<Record<string, RuleOption>> = {}): z.ZodType {
  const fields = Object.entries(options).map(([name, option]) => [name, optionField(option).optional()]);
  const more = z.strictObject({ severity: severity.optional(), ...Object.fromEntries(fields) });
  return z.union([severity, more]).describe(what).optional();
}

const fixed = (what: string): z.ZodType => z.literal('error').describe(`${what} It is always an error.`).optional();

function ruleFields(): Record<string, z.ZodType> {
  const families = [...new Set(rules.map(({ id }) => id.split('/')[0]))].filter((family) => family !== 'syntax');
  return Object.fromEntries([
    ...families.map((family) => [`${family}/*`, ruleField(`All rules of the family ${family}.`)]),
    ...rules.map(({ id, what, options }) => [id, isFixed(id) ? fixed(what) : ruleField(what, options)]),
  ]);
}

/** `deadline/us-tx/dismissal`, `law/us-tx/*`: what stands in a pack. Whether there is such an entry, the pack tells. */
const lawKey = '^(deadline|law)/[a-z][a-z0-9-]*/([a-z0-9][a-z0-9-]*|\\*)$';

const rulesField = z.strictObject(ruleFields()).meta({
  id: 'rules',
  description: 'How severe the findings of a rule or a family are (error, warning, info, off), and its options.',
});
otherKeys.set(rulesField, { form: lawKey, of: ruleField('An entry of the law, or all of a jurisdiction.') });

/** What can be said for all plans, and for some of them under `overrides`. */
const scope = {
  jurisdiction: text('Whose law applies to a plan that names none, and what init suggests: us-tx.').optional(),
  ruleset: closed(
    rulesets,
    'How severe rules are of which `rules` says nothing: minimal to begin with, recommended (the usual one) or strict.',
  ).optional(),
  dueSoon: z
    .int()
    .min(0)
    .describe(
      'How many days ahead a deadline of the law, and what timeline/due-soon looks at, is due soon. Usually 30 and 14.',
    )
    .optional(),
  rules: (rulesField as unknown as z.ZodType<Rules>).optional(),
  templates: text(
    'A folder with what is different in the documents: phrases, styles, templates. A path from this file; docs/templates.md says what can stand in it.',
  ).optional(),
};

const holiday = z
  .strictObject({ date: day('The day.'), name: text('Why it is closed.') })
  .describe('A day on which the court and the agency are closed.');

const override = z
  .strictObject({
    files: z
      .array(text('A pattern as in .gitignore.'))
      .describe(
        'Which plans, as in .gitignore and from the folder of this file: drafts/, *.draft.plan.yaml, county-b/**.',
      ),
    ...scope,
  })
  .describe('What else applies to some plans.');

export const configSchema = z
  .strictObject({
    extends: text(
      'Another configuration that this one builds on, as a path from this file. What stands here wins.',
    ).optional(),
    ...scope,
    packs: z
      .array(text('A path from this file.'))
      .describe("Law packs of the agency's own, as paths from this file.")
      .optional(),
    holidays: z
      .array(holiday)
      .describe('Days on which the court and the agency are closed, besides the legal holidays.')
      .optional(),
    ignore: z
      .array(text('A pattern as in .gitignore.'))
      .describe(
        'Files that are no plans of this caseload, as in .gitignore and from the folder of this file. A file that is named on the command line is checked all the same.',
      )
      .optional(),
    overrides: z
      .array(override)
      .describe('What else applies to some plans; where several fit, the later wins.')
      .optional(),
  })
  .describe('What an agency decides about its plans.');

type Rules = Record<string, RuleSetting>;
/** What a rule can be set to. */
export type RuleSetting =
  | ConfigSeverity
  | { severity?: ConfigSeverity; [option: string]: string | number | boolean | undefined };
type ConfigSeverity = (typeof severities)[number] | 'off';
/** What one configuration file says. */
export type ConfigFile = z.infer<typeof configSchema>;
export type Scope = Pick<ConfigFile, 'jurisdiction' | 'ruleset' | 'dueSoon' | 'rules' | 'templates'>;
