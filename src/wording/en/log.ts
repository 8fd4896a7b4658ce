/** The words of the history of a plan. */
export const logWords = {
  uncommitted: 'Not committed yet',
  untracked: 'The plan is not in Git yet.',
  recorded: 'as the plan records it',
  begun: 'The plan was begun.',
  removed: 'The plan was taken away.',
  renamed: (from: string) => `The file was called ${from} before.`,
  nothing: 'The plan says the same as before: only comments, order or spelling are different.',
  unreadable: (line: number) => `This version cannot be read as a plan (line ${line}), so nobody can say what changed.`,
  afterUnreadable: 'The version before cannot be read as a plan, so nobody can say what changed.',
  sinceReadable: (commit: string) =>
    `The version before cannot be read as a plan; this is what changed since ${commit}.`,
  none: 'Nothing is recorded for this time.',
  of: (plan: string) => `History of ${plan}`,
};
