import type { Severity } from '../rules/severity.ts';
import type { Laws } from './laws.ts';

/** What a configuration decides about the findings of one file. */
export interface Settings {
  /**
   * How severe the findings of a rule are; null where it is switched off.
   * `usual`: what they are where nothing is said, which the law knows of each of its entries.
   */
  severity(rule: string, usual: Severity): Severity | null;
  /** The value of a rule's option, such as how many days `timeline/due-soon` looks ahead; `usual` where nothing is said. */
  option<T extends number | boolean | string>(rule: string, name: string, usual: T): T;
  /** How many days ahead a clock of the law is due soon; the usual number where it is left out. */
  dueSoon?: number;
  /** The law that the file is held against, where it is another than that of the run. */
  laws?: Laws;
}

/** What applies where no configuration says otherwise. */
export const usualSettings: Settings = {
  severity: (_rule, usual) => usual,
  option: (_rule, _name, usual) => usual,
};
