/** Rules about what a plan must hold. */
export const componentRules = {
  'component/safety-threats': {
    what: 'The plan names no safety threat.',
    why: 'A plan that does not say what the danger is cannot say when it is over: courts return children when they are safe, not when classes are done.',
    fix: 'Under assessment.safetyThreats write each danger to the children as a fact that anybody could see, with the people it comes from.',
  },
  'component/strengths': {
    what: 'The plan names no strength of the family.',
    why: 'Change is built on what already works; a plan of failings alone is neither fair nor effective.',
    fix: 'Under assessment.strengths write what the family does well and what has worked before.',
  },
  'component/needs': {
    what: 'The plan names no need.',
    why: 'Services that answer no need take months of a family and change nothing.',
    fix: 'Under assessment.needs write what each person needs, with its domain and priority.',
  },
  'component/risk-and-protective-factors': {
    what: 'The plan names no risk factors, or no protective factors.',
    why: 'Who must be watched and who can be relied on are both needed to decide where a child is safe tonight.',
    fix: 'Under assessment write riskFactors (what makes harm more likely) and protectiveFactors (who and what keeps the children safe).',
  },
  'component/goals': {
    what: 'The plan has no goal.',
    why: 'Without a goal nobody knows when the family has done enough.',
    fix: 'Under goals write what will be different, for whom and by when: a behavior or a condition, not a class attended.',
  },
  'component/strategies': {
    what: 'The plan has no strategy.',
    why: 'A list of services does not say how change is meant to happen, so nobody notices when it cannot.',
    fix: 'Under strategies write how change is expected to come about, for which goals.',
  },
  'component/services': {
    what: 'The plan names no service or resource.',
    why: 'Federal law asks the plan for the services that make return safe; a plan without help is a plan of demands.',
    fix: 'Under services write what is offered, by whom, where, how often, from when and who pays.',
  },
  'component/tasks': {
    what: 'The plan has no task.',
    why: 'Nobody can act on a plan that does not say who does what by when.',
    fix: 'Under tasks write one action each, with who does it and by when, for the family and for the agency.',
  },
  'component/family-tasks': {
    what: 'No task is for the family.',
    why: 'Parents must know what is expected of them, in the plan and not in a conversation that nobody remembers.',
    fix: 'Give at least one task to a parent, the child, a caregiver or a relative.',
  },
  'component/agency-tasks': {
    what: 'No task is for the agency.',
    why: 'The plan must say what the agency will do to help; a court asks for it when it looks at reasonable efforts.',
    fix: 'Give at least one task to the caseworker or the supervisor.',
  },
  'component/measures': {
    what: 'The plan does not say how progress is measured.',
    why: 'Without an indicator, progress is an opinion, and the bar moves.',
    fix: 'Give every goal a measure: what is counted, from which source, how often, from which baseline to which target.',
  },
  'component/criteria-and-check-ins': {
    what: 'A measure of an open goal does not say from where to where, or how often it is looked at.',
    why: 'An indicator alone is met by any number. The family must know what is enough, and somebody must look before the time is over.',
    fix: 'Give each measure its baseline (where it starts), its target (what counts as reached) and every (P1M is every month).',
  },
  'component/timeline': {
    what: 'The plan has no clear timeline: no period, or no goal and no task with a date.',
    why: "Children's time runs on dates; a plan without them cannot be late and so cannot be kept.",
    fix: 'Write the period of the plan, a target for every goal and a due date for every task.',
  },
  'component/people': {
    what: 'The plan names no child, no parent or guardian, or nobody of the agency.',
    why: 'A plan is about a child, made with the family, and somebody answers for it. Who is not named can be asked nothing.',
    fix: 'Under people write everyone once, with id, role and name: the children, each parent or guardian, the caseworker.',
  },
  'component/stakeholders': {
    what: 'A court hears the case and the plan does not name it, or a service has nobody who gives it.',
    why: 'Who decides and who helps are part of the plan: the family must know whom to call, and the paper must reach the right court.',
    fix: 'Under case.court write the court, its cause number and the judge; give every service a provider who stands under people.',
  },
  'component/children': {
    what: 'A child who was removed from home has no entry under children.',
    why: 'The plan of a child in care says where the child lives and why there, where the child will live for good, and how school and health are looked after.',
    fix: 'Under children write one entry for each child in care: permanency (the goal, and the one beside it), placement, education, health; where they apply, icwa and transition.',
  },
  'component/participation': {
    what: 'A parent or a child had no part in the plan, and the plan does not say why.',
    why: 'A plan is worked out with the family; where somebody could not or would not take part, the law wants the reason in the plan.',
    fix: 'Under participation write for every parent and child when they were invited, how they took part and what they said, or whyNot.',
  },
  'component/review': {
    what: 'The plan does not say when it is reviewed.',
    why: 'Families change; a plan that nobody looks at again keeps asking for what no longer matters.',
    fix: 'Write reviewEvery (P3M is every three months), and record each review with the date of the next.',
  },
  'component/signatures': {
    what: 'A parent has not signed, or nobody of the agency has, and the plan does not say why.',
    why: 'A signature shows that the plan was gone through with the person. Where it is missing, a court wants to read the reason on the plan.',
    fix: 'Under signatures write one entry for every parent and for the caseworker or the supervisor: signed with its date, or refused or unavailable with the reason.',
  },
};
