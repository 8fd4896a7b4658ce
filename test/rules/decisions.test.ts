import { describe, expect, it } from 'vitest';
import { ruleDecisions } from '../../scripts/rule-decisions.ts';
import { families } from '../../src/rules/families.ts';

const found = (text: string) => ruleDecisions(text, Object.keys(families)).map(({ line }) => line);

describe('code that decides by the id of a rule', () => {
  it.each([
    "if (rule === 'format/schema') mend();",
    "const isOther = 'law/jurisdiction' !== finding.rule;",
    "if (rule.startsWith('deadline/')) clocks();",
    'const isSyntax = /^(syntax|format)\\//.test(rule);',
    'const wrong = /^(?:format|syntax)\\/(?!translation)/;',
    'const isImpossible = /^timeline\\/impossible$/.test(rule);',
    "const late = { 'timeline/task-overdue': ['tasks'] }[rule];",
    "switch (rule) { case 'trace/goal-without-task': ask(); }",
    "const isOne = ['component/tasks', 'component/goals'].includes(rule);",
    "const isOne = because.includes('component/signatures');",
    `const isMissing = rule === \`component/\${name}\`;`,
    "const texts = wording['quality/jargon'];",
    "const signatures = 'component/signatures';",
  ])('is found: %s', (text) => {
    expect(found(`\n${text}\n`)).toEqual([2]);
  });

  it.each([
    "report({ rule: 'format/schema', path });",
    "const because = { goal: ['component/goals'] };",
    'const example = "caseplan check plans/ --rule \'timeline/*\'";',
    "import { timeline } from './timeline/words.ts';",
    "const isType = type === 'application/json' || path === 'src/law/packs';",
    "const isOfForm = traitsOf(rule).slip === 'key';",
    '/** `deadline/us-tx/dismissal` */',
  ])('is not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
