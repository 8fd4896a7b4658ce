/** What is wrong with the approval of a plan. */
export const approval = {
  /** `on`, `by`: day and person of the approval; `moved`: what the plan itself says was moved since, such as "t-lease (due)". */
  'changed-since-approval': (given: { on: string | undefined; by: string | undefined; moved: readonly string[] }) => {
    const { on, by, moved } = given;
    const approved = `it was approved${on === undefined ? '' : ` on ${on}`}${by === undefined ? '' : ` by ${by}`}`;
    return {
      message: `The terms of this plan have changed since ${approved}${moved.length === 0 ? '' : `; moved since: ${moved.join(', ')}`}.`,
      help: 'See what changed: caseplan log FILE. Then have it approved as it is now: caseplan approve FILE --by PERSON',
    };
  },
};
