import type { Edit } from '../plan/edit/edit.ts';
import type { Path, Range } from '../plan/problem.ts';
import type { Severity } from '../rules/severity.ts';
import type { MessageId, MessageReference } from '../wording/wording.ts';

/** How a finding can be mended by the program. */
export interface Fix {
  /** What it does, in the imperative: "Write the date as 2026-04-15." */
  title: string;
  /** Whether what the plan says stays the same. What is not safe is done only when it is asked for. */
  safe: boolean;
  edits: Edit[];
}

/** One thing that is wrong or worth knowing, with its place. A finding is a value; exceptions are for failures. */
export interface Finding extends Range {
  /** `family/name`. */
  rule: string;
  severity: Severity;
  /** The path as the user gave it, `-` for standard input. */
  file: string;
  /** Id of the plan; null where the file is none. */
  plan: string | null;
  path: Path;
  /** The id of what the finding is about; null where it has none. */
  subject: string | null;
  /** What is wrong and what to do, before it is put into words (`wordsIn`). */
  message: MessageReference;
  /** Statute or standard behind the rule. */
  citation: string | null;
  /** Page of the rule, relative to the root of the package. */
  url: string;
  /** How the program can mend it, where it was asked and can. */
  fix?: Fix;
  /** What it is known by from run to run (`fingerprintsOf`), where a report asks for it. */
  fingerprint?: string;
}

/** A finding whose message is one thing that can be said. */
export type FindingOf<K extends MessageId> = Finding & { message: MessageReference<K> };

/** The findings that say one thing, with its arguments. */
export function saying<K extends MessageId>(findings: readonly Finding[], id: K): FindingOf<K>[] {
  return findings.filter((finding): finding is FindingOf<K> => finding.message.id === id);
}
