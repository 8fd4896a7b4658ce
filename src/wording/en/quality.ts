import { count, listed } from './words.ts';

/** How a plan is said and what it asks. `said`: the words of the plan. Things go by their ids. */
/** The formula goes on without an end, as a sentence without a full stop does; school does not. */
const gradeOf = (score: number) => (score > 16 ? 'above grade 16' : `at grade ${score}`);

export const quality = {
  'goal-compliance-only': ({ goal, said }: { goal: string; said: string }) => ({
    message: `Goal "${goal}" only says "${said}": it can be met while nothing changes for the children.`,
    help: 'Write what will be different when it works, such as: A sober adult is with Leo every night. What is attended is a task or a service.',
  }),
  'goal-vague': ({ goal, said }: { goal: string; said: string }) => ({
    message: `Goal "${goal}" says "${said}", which everybody understands in a way of their own.`,
    help: 'Write what anybody could see: who does what, how often or how much.',
  }),
  'task-vague': ({ task, said }: { task: string; said: string }) => ({
    message: `Task "${task}" says "${said}", which everybody understands in a way of their own.`,
    help: 'Write what is done, where or with whom, and how often or how much, so that anybody could tell whether it was done.',
  }),
  'measure-vague': ({ measure, said }: { measure: string; said: string }) => ({
    message: `Measure "${measure}" says "${said}", which two people would count differently.`,
    help: 'Write what is counted so that two people who count get the same number.',
  }),
  'acronym-unexplained': ({ short, long }: { short: string; long: string }) => ({
    message: `The plan says "${short}" and nowhere what that is.`,
    help: `Write it out once: ${long} (${short}).`,
  }),
  'reading-hard': ({ tongue, score, limit }: { tongue: 'en' | 'es'; score: number; limit: number }) =>
    tongue === 'en'
      ? {
          message: `What the family reads in this plan is ${gradeOf(score)} of school, and the limit is grade ${limit}; this text is the hardest.`,
          help: 'Write shorter sentences and the words that people use when they talk. Begin with this text.',
        }
      : {
          message: `What the family reads in this plan has an ease of reading of ${Math.max(0, score)} of 100, below ${limit}; this text is the hardest.`,
          help: 'Write shorter sentences and the words that people use when they talk. Begin with this text.',
        },
  'tasks-too-many': ({ person, n, most }: { person: string; n: number; most: number }) => ({
    message: `${person} has ${count(n, 'open task')}, more than ${most}.`,
    help: 'Keep what makes the children safe first, and let the rest wait for the next plan.',
  }),
  'tasks-same': ({ people, n, of }: { people: readonly string[]; n: number; of: number }) => ({
    message: `${listed(people)} have the same tasks: ${n} of ${of}.`,
    help: 'Give each parent what answers that parent: who has to change what, and who can do what.',
  }),
  'barrier-unanswered': ({ barrier }: { barrier: string }) => ({
    message: `Barrier "${barrier}" has no answer: nobody does anything about it.`,
    help: 'Write in response what is done about it and in owner who sees to it, or record resolvedOn.',
  }),
  'wait-unanswered': ({ service, isWait }: { service: string; isWait: boolean }) => ({
    message: isWait
      ? `Service "${service}" has a waiting list, and nothing helps until then.`
      : `Service "${service}" cannot be had, and nothing stands in its place.`,
    help: 'Write under waitlist what helps in the interim, or add a barrier that affects the service, with its answer.',
  }),
  'plan-stock': ({ n, of, tasks }: { n: number; of: number; tasks: readonly string[] }) => ({
    message: `${n} of the ${count(of, 'task')} of parents could stand in the plan of any family: ${listed(tasks)}.`,
    help: 'Write what this family does, where or with whom, and how often, for the danger that was found here.',
  }),
};
