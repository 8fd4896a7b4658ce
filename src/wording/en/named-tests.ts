/** What each test asks that packs know by name, after what it is asked of: "Each parent: …". */
export const namedTests = {
  'took-part-or-why-not': 'it is told how they took part, or why not',
  'parents-signed-or-ordered': 'the parents signed, or the court approved the plan',
  'parents-signed-or-filed':
    'the parents signed, the court approved the plan, or it was filed with the reason why a parent did not sign',
  'incorporated-at-hearing': 'once a hearing was held after the plan was filed, the court has made it part of an order',
  'specific-task': 'must say what is to be done in words of its own, and not in stock phrases alone',
  'permanency-step': 'a task or a strategy must serve the permanency goal',
  'parents-copied': 'the parents must have been given a copy',
  'terms-discussed': 'the terms must have been gone through with a parent before the parent signs',
  'plan-per-parent': 'must have a task of their own',
  'author-not-approver': 'must be approved by somebody else than the one who prepared it',
  'language-of-parent': 'the plan, or a translation of it, must be in their language',
  'language-or-made-available':
    'the plan must be in their language, gone through with an interpreter, or given to them in that language',
  'written-since-placement': 'the plan must have been written or filed since the placement began',
  'record-given-at-placement': 'the health record must have been given since the placement began',
  'siblings-explained': 'where there are siblings, it must be told whether they are together, or why not',
  'tpr-exception-explained': 'the reason for the exception must be written',
  'starts-after-plan': 'must not begin before the plan was prepared',
  'family-time-with-parent': 'must have family time',
  'agency-signed': 'somebody of the agency must have signed',
  'reason-not-signed': 'where somebody did not sign, the reason must be written',
  'attorney-invited': 'where attorneys took part in making the plan, their attorney must have been invited',
  'asked-to-take-part': 'must have been asked to take part',
  'worker-visits-planned': 'a task of the staff of the agency must say how often it is done',
  'approved-by-court': 'the court must have approved the plan',
  'period-within-12-months': 'the period must not be longer than 12 months',
  'signature-offered': 'must have signed, or the reason why not must be written',
  'failure-no-ground-alone':
    'must not say that failing to complete the plan is by itself a ground to terminate parental rights',
};

export type NamedTest = keyof typeof namedTests;
