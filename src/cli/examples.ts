/** Examples under the help of each command. A test runs every line of them. */

const block = (lines: readonly string[]) => `\nExamples:\n${lines.map((line) => `  $ ${line}\n`).join('')}`;

export const examples = {
  program: `${block([
    'caseplan init                             write a first plan, question by question',
    'caseplan check plans/                     what is missing or late in a folder of plans',
    'caseplan deadlines plans/ --within 30d    what the law asks for next',
    'caseplan render plans/a.plan.yaml         the plan document, as PDF beside the plan',
  ])}
This program gives no legal advice. Check deadlines and required contents against the law and with counsel.
`,
  init: block([
    'caseplan init castell.plan.yaml           ask, and write this plan',
    'caseplan init --answers answers.yaml -o castell.plan.yaml',
  ]),
  check: `${block([
    'caseplan check                            every plan below this folder',
    'caseplan check a.plan.yaml --as-of 2026-05-01',
    "caseplan check plans/ --rule 'timeline/*' --severity warning",
    'caseplan check plans/ --format pretty --format sarif=findings.sarif',
    'caseplan check plans/ --baseline known.json --update-baseline',
    'caseplan check plans/ --report-suppressions',
    'caseplan check plans/ --fix --diff        what --fix would mend',
    'cat a.plan.yaml | caseplan check - --stdin-filename plans/a.plan.yaml',
    'caseplan check plans/ --shard 1/4         the first of four machines',
    'caseplan check --print-config a.plan.yaml',
  ])}
Exit status: 1 when there is an error, or more warnings than --max-warnings; else 0. --rule narrows what counts, but a
file that cannot be read as a plan always does. --severity and --quiet change only what is shown.

Names: pretty and concise show those of your files at your own screen, not where CI is set. All other formats give ids
for names and leave out contacts, dates of birth and prose. --show-names shows them.
`,
  render: block([
    'caseplan render a.plan.yaml               writes <plan id>.plan.pdf beside the plan',
    'caseplan render a.plan.yaml --document status --as-of 2026-05-01',
    'caseplan render plans/ --out-dir court/ --language es',
    'caseplan render a.plan.yaml --draft --format html -o a.html',
  ]),
  deadlines: block([
    'caseplan deadlines a.plan.yaml            every clock of one plan',
    'caseplan deadlines plans/ --within 6w     overdue, or due in six weeks, in all plans',
    'caseplan deadlines plans/ --format ics -o deadlines.ics',
    'caseplan deadlines a.plan.yaml --what-if removal=2026-05-04 --all',
  ]),
  explain: block([
    'caseplan explain timeline/task-overdue',
    'caseplan explain deadline/us-tx/dismissal',
    'caseplan explain deadline/us/case-plan --plan a.plan.yaml',
    'caseplan explain                          all rules',
  ]),
  rules: block(['caseplan rules', 'caseplan rules --format json']),
  schema: block(['caseplan schema -o plan.schema.json', 'caseplan schema config -o config.schema.json']),
  completion: block([
    'source <(caseplan completion bash)         for every new shell: put this line into ~/.bashrc',
    'caseplan completion zsh > _caseplan        into a folder of your $fpath',
    'caseplan completion fish > caseplan.fish   into ~/.config/fish/completions',
  ]),
  doctor: block(['caseplan doctor', 'caseplan doctor --browser /usr/bin/chromium']),
};
