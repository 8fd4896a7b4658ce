import { isSpecific } from '../../../law/specific.ts';
import { assigneesOf, findPerson, isParent } from '../../../plan/people.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { openTasks } from '../open-tasks.ts';
import { hasSome } from '../prose.ts';

const phrases =
  'recommend|require|rules|orders|instruct|direct|expect|cooperat|needed|appropriate|necessary|possible|participat|engage|part in|treatment|counsel|therap|program|class|service|housing|home|residence|environment|living|employ|job|income|lifestyle|contact|ability|parenting'.split(
    '|',
  );

/** Can it be stock phrases alone? A long task says something besides; a look at that spares most plans the closer one. */
const maybeStock = (text: string) => text.length <= 140 && (text.length <= 30 || hasSome(text.toLowerCase(), phrases));

export const rule = defineRule({
  id: 'quality/cookie-cutter',
  what: "Most of the parents' tasks are stock phrases that could stand in the plan of any family.",
  why: 'Plans of different families have been found to be the same except for the case number. A plan that fits anybody answers nobody, and a court may not call it tailored.',
  fix: 'Write for each task what this family does, where or with whom, how often, and for which danger. It reads English only.',
  severity: 'warning',
  source:
    'AP and Salt Lake Tribune on the plans of 2008 in Texas; Rise magazine, interview with practitioners (2018); Colorado Judicial Branch training on treatment plans (2012)',
  options: {
    tasks: {
      type: 'number',
      usual: 3,
      unit: 'tasks',
      what: 'How many tasks of parents must be of stock phrases alone.',
    },
    share: { type: 'number', usual: 50, unit: 'percent', what: "And how much of all the parents' tasks." },
  },
  check({ plan, read, options, report }) {
    const { tasks: least, share } = options;
    const language = plan.language ?? 'en';
    const ofParents = openTasks(plan).filter((task) =>
      assigneesOf(task).some((id) => {
        const person = findPerson(plan, id);
        return person !== undefined && isParent(person);
      }),
    );
    const likely = ofParents.filter((task) => maybeStock(read(task.description)));
    if (likely.length < least) return;
    const stock = likely.filter((task) => !isSpecific(read(task.description), language));
    if (stock.length < least) return;
    if (stock.length * 100 < ofParents.length * share) return;
    const words = say('plan-stock', { n: stock.length, of: ofParents.length, tasks: stock.map(({ id }) => id) });
    report({ at: plan, key: 'tasks', subject: plan.id, ...words });
  },
});
