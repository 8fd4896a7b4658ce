import type { Settings } from '../check/settings.ts';
import { namesFor } from '../rules/ids.ts';
import { findRule, traitsOf } from '../rules/index.ts';
import { isFixed, type Ruleset, severityIn } from '../rules/rulesets.ts';
import type { Severity } from '../rules/severity.ts';
import { type Config, leavesOut, type Part, type PathIn, partsFor } from './config.ts';
import type { RuleSetting, Scope } from './schema.ts';

/** A decision and where it was made: `caseplan.config.yaml:4`, or what decides where no configuration says anything. */
export interface Decided<T> {
  value: T;
  from: string;
}

type OptionValue = string | number | boolean;

/** What a configuration decides about one file. */
export class Applied {
  readonly #parts: readonly Part[];
  /** Is the file none of the caseload? */
  readonly isLeftOut: boolean;

  constructor(config: Config | null, pathIn: PathIn) {
    this.isLeftOut = config !== null && leavesOut(config, pathIn);
    // The last one that says something has the last word.
    this.#parts = config === null ? [] : partsFor(config, pathIn).reverse();
  }

  get jurisdiction(): Decided<string> | null {
    return this.#key('jurisdiction');
  }

  get ruleset(): Decided<Ruleset> {
    return this.#key('ruleset') ?? { value: 'recommended', from: 'default' };
  }

  get dueSoon(): Decided<number> | null {
    return this.#key('dueSoon');
  }

  /** The folder with what is different in documents, as the configuration names it. `base`: the folder that it is named from. */
  get templates(): (Decided<string> & { base: string }) | null {
    const decided = this.#key('templates');
    const part = this.#partWith('templates');
    return decided && part ? { ...decided, base: part.layer.folder } : null;
  }

  /** How severe the findings of a rule are, null where it is off. `usual`: what they are without a configuration. */
  severity(rule: string, usual: Severity): Decided<Severity | null> {
    if (isFixed(rule)) return { value: 'error', from: 'always' };
    for (const part of this.#parts) {
      for (const name of namesFor(rule)) {
        const severity = severityOf(part.says.rules?.[name]);
        if (severity === undefined) continue;
        const value = severity === 'off' ? null : isCourtesy(rule, usual) ? usual : severity;
        return { value, from: placeOf(part, ['rules', name]) };
      }
    }
    const { value } = this.ruleset;
    return { value: severityIn(value, rule, usual), from: `ruleset ${value}` };
  }

  option<T extends OptionValue>(rule: string, name: string, usual: T): Decided<T> {
    for (const part of this.#parts) {
      const setting = part.says.rules?.[rule];
      const value = typeof setting === 'object' ? setting[name] : undefined;
      if (value !== undefined) return { value: value as T, from: placeOf(part, ['rules', rule, name]) };
      const otherwise = findRule(rule)?.options?.[name]?.otherwise;
      const general = otherwise && part.says[otherwise];
      if (otherwise !== undefined && general !== undefined)
        return { value: general as T, from: placeOf(part, [otherwise]) };
    }
    return { value: usual, from: 'default' };
  }

  /** Entries of the law, and families of them, that are set. */
  lawNames(): string[] {
    const set = this.#parts.flatMap(({ says }) => Object.entries(says.rules ?? {}));
    const names = set.filter(([, setting]) => severityOf(setting) !== undefined).map(([name]) => name);
    return [...new Set(names.filter((name) => traitsOf(name).isOfLaw && findRule(name) === undefined))].sort();
  }

  #partWith(key: keyof Scope): Part | undefined {
    return this.#parts.find(({ says }) => says[key] !== undefined);
  }

  #key<K extends keyof Scope>(key: K): Decided<NonNullable<Scope[K]>> | null {
    const part = this.#partWith(key);
    return part === undefined ? null : { value: part.says[key] as NonNullable<Scope[K]>, from: placeOf(part, [key]) };
  }
}

/** What the engine asks about a file. */
export function settingsOf(applied: Applied): Settings {
  return {
    severity: (rule, usual) => applied.severity(rule, usual).value,
    option: (rule, name, usual) => applied.option(rule, name, usual).value,
    dueSoon: applied.dueSoon?.value,
  };
}

/** That a clock of the law ends soon, or was met late, is told and never failed: only what is overdue gets the severity that is set. */
const isCourtesy = (rule: string, usual: Severity) => usual === 'info' && traitsOf(rule).isClock === true;

const severityOf = (setting: RuleSetting | undefined) => (typeof setting === 'object' ? setting.severity : setting);

const placeOf = ({ layer, path }: Part, key: readonly string[]) => `${layer.name}:${layer.lineOf([...path, ...key])}`;
