/** The families of rules: their titles, and their rules in the order in which they are told. A rule has a folder of its name. */
export const families = {
  syntax: { title: 'Files that cannot be read', rules: ['yaml', 'encoding'] },
  format: {
    title: 'Files that are not sound plans',
    rules: ['schema', 'unknown-key', 'reference', 'duplicate-id', 'date', 'unknown-code', 'translation'],
  },
  component: {
    title: 'What a plan must hold',
    // biome-ignore format: read as a list
    rules: [
      // What the assessment brings: dangers, risks, protective factors, strengths, needs.
      'safety-threats', 'strengths', 'needs', 'risk-and-protective-factors',
      // What is done: goals, strategies, services, tasks, measures, dates.
      'goals', 'strategies', 'services', 'tasks', 'family-tasks', 'agency-tasks', 'timeline', 'measures', 'criteria-and-check-ins',
      // Who made the plan, who looks at it again, and who signed it.
      'people', 'stakeholders', 'children', 'participation', 'review', 'signatures',
    ],
  },
  timeline: {
    title: 'Dates, as of today',
    // biome-ignore format: read as a list
    rules: [
      // What is late. Each of these is a fact that a status report prints; none keeps a document from being final.
      'task-overdue', 'goal-overdue', 'review-overdue', 'measure-stale', 'service-not-started', 'waitlist-passed', 'plan-expired',
      // What comes next, and dates that are missing.
      'due-soon', 'no-due-date', 'completed-late', 'no-completion-date', 'no-hold-date',
      // Dates that cannot both be true.
      'impossible',
    ],
  },
  /** Threat or need → goal → strategy, service, task → measure. */
  trace: {
    title: 'The chain from danger to measure',
    // biome-ignore format: read as a list
    rules: [
      'threat-without-goal', 'need-without-goal', 'goal-without-task', 'goal-without-measure', 'goal-without-need',
      'service-without-need', 'task-without-goal',
    ],
  },
  quality: {
    title: 'Plans that nobody could follow, or that fit anybody',
    // biome-ignore format: read as a list
    rules: [
      // How a plan is said. English and Spanish are judged; what is said in other languages is not.
      'compliance-only-goal', 'vague-wording', 'jargon', 'reading-level',
      // What it asks of whom.
      'overload', 'same-tasks-for-everyone', 'barrier-unanswered', 'cookie-cutter',
    ],
  },
  /** The clocks themselves come from the packs of the jurisdictions (src/law/packs); so do the rules of the family `law`. */
  deadline: { title: 'Clocks of the law', rules: ['trigger-missing'] },
  law: { title: 'What the law asks a plan to hold', rules: ['jurisdiction'] },
  approval: { title: 'The approval of a plan', rules: ['changed-since'] },
  /** Comments are no part of a plan's value: what reads them (src/check/suppress.ts) reports these, as the reader of files does. */
  suppression: { title: 'Comments that suppress a finding', rules: ['no-reason', 'expired', 'unused', 'malformed'] },
} as const;

export type Family = keyof typeof families;
