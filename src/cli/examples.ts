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
  check: block([
    'caseplan check                            every plan below this folder',
    'caseplan check a.plan.yaml --as-of 2026-05-01',
    'caseplan check plans/ --format json -o findings.json',
    'caseplan check plans/ --baseline known.json --update-baseline',
    'caseplan check plans/ --report-suppressions',
    'caseplan check plans/ --fix --diff        what --fix would mend',
    'cat a.plan.yaml | caseplan check -',
    'caseplan check --print-config a.plan.yaml',
  ]),
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
  doctor: block(['caseplan doctor', 'caseplan doctor --browser /usr/bin/chromium']),
};
