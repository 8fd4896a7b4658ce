import { isPursued } from '../../../plan/standing.ts';
import { say, type Worded } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { openTasks } from '../open-tasks.ts';
import { tongueOf } from '../prose.ts';
import { type Text, textsOf } from '../texts.ts';
import { vagueIn } from '../vague.ts';

export const rule = defineRule({
  id: 'quality/vague-wording',
  what: 'A goal, a task or a measure has words that everybody understands in a way of their own.',
  why: 'Where a plan says "appropriate" or "as needed", the family cannot know when it has done enough, and the bar can be raised.',
  fix: 'Write what anybody could see and count: who does what, where or with whom, how often, how much.',
  severity: 'warning',
  source: 'Washington DSHS policy 1150; Colorado Judicial Branch training on treatment plans (2012)',
  check({ plan, read, report }) {
    const tongue = tongueOf(plan.language);
    if (tongue === null) return;
    const look = ({ at, key, text }: Text, words: (said: string) => Worded) => {
      const said = vagueIn(text, tongue);
      if (said !== null) report({ at, key, ...words(said) });
    };
    const of = textsOf(read);
    for (const goal of (plan.goals ?? []).filter(isPursued)) {
      for (const text of of([goal], 'statement')) look(text, (said) => say('goal-vague', { goal: goal.id, said }));
      for (const measure of goal.measures ?? [])
        for (const text of of([measure], 'indicator'))
          look(text, (said) => say('measure-vague', { measure: measure.id, said }));
    }
    for (const task of openTasks(plan))
      for (const text of of([task], 'description')) look(text, (said) => say('task-vague', { task: task.id, said }));
  },
});
