/** Rules about comments that suppress findings. */
export const suppressionRules = {
  'suppression/no-reason': {
    what: 'A comment that should suppress a finding gives no reason. It suppresses nothing.',
    why: 'Whoever reads the plan next, a supervisor or a court, must be able to tell a decision from an oversight.',
    fix: 'Say behind a colon why the finding may stand: who decided it, or what it waits for.',
  },
  'suppression/expired': {
    what: 'The last day of a suppression has passed, and the finding is back.',
    why: 'A reason that held for some weeks is no reason for ever; somebody must look again on the day that was named.',
    fix: 'Mend what the finding says and delete the comment. Give a new date only with a reason that still holds.',
  },
  'suppression/unused': {
    what: 'A comment suppresses nothing: its rule finds nothing on that line.',
    why: 'A comment that outlives its finding hides the same mistake when it is made again.',
    fix: 'Delete the comment, or write it on the line above the one that the finding names.',
  },
  'suppression/malformed': {
    what: 'A comment that should suppress a finding cannot be understood: no such rule, no such date, or not the form. It suppresses nothing.',
    why: 'Its author believes that the finding is answered.',
    fix: 'Write one rule as the finding names it, an end date if there is one, a colon and the reason. Findings of the families syntax and suppression cannot be suppressed, nor a whole family at once.',
  },
};
