/** Links of the chain from danger to measure that are missing. Things go by their ids. */
export const trace = {
  'threat-without-goal': ({ threat }: { threat: string }) => ({
    message: `No goal addresses the safety threat "${threat}".`,
    help: `Add ${threat} to addresses of a goal, or write the goal that ends this danger.`,
  }),
  'need-without-goal': ({ need }: { need: string }) => ({
    message: `No goal addresses the need "${need}".`,
    help: `Add ${need} to addresses of a goal, or write a goal for it.`,
  }),
  'goal-without-task': ({ goal }: { goal: string }) => ({
    message: `No task serves goal "${goal}".`,
    help: `Add a task with goals: [${goal}], for the family or for the agency.`,
  }),
  'goal-without-measure': ({ goal }: { goal: string }) => ({
    message: `Goal "${goal}" has no measure: how will anybody see that it is reached?`,
    help: 'Add measures: what is counted, from which source, how often, from which baseline to which target.',
  }),
  'goal-without-need': ({ goal }: { goal: string }) => ({
    message: `Goal "${goal}" addresses no threat, risk or need.`,
    help: 'Name in addresses what it answers.',
  }),
  'service-without-need': ({ service }: { service: string }) => ({
    message: `Service "${service}" answers no need.`,
    help: 'Name the need that it answers.',
  }),
  'task-without-goal': ({ task }: { task: string }) => ({
    message: `Task "${task}" serves no goal.`,
    help: 'Name the goal that it serves.',
  }),
};
