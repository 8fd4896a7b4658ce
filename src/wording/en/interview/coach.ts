import type { CoachWords } from '../../coach.ts';

/** What is said of an answer that could be better. A question, where there is one to ask: nobody is graded. */
export const coachEn: CoachWords = {
  compliance: ({ said }) => `This says “${said}”. What will be different when it works?`,
  vague: ({ said }) => `“${said}” means something else to everybody. What could anybody see or count?`,
  acronym: ({ short, long }) => `Not everybody knows ${short}. Write it out once: ${long} (${short}).`,
  grade: ({ score }) => `This reads at grade ${score} of school. Shorter sentences help.`,
  ease: ({ score }) => `This is hard to read (${score} of 100). Shorter sentences help.`,
  overload: ({ who, n }) => `${who} would have ${n} open tasks. What can wait, and what can the agency do?`,
  barrier: () => 'So far nobody does anything about it. Who could do what?',
  wait: () => 'So far nothing helps until then. What could?',
};
