/**
 * The rooms of the house and who may enter which. Data flows one way: text → plan → findings → report, and plan → view
 * model → HTML → PDF. Nothing is imported by what stands to its left.
 */
const room = (names) => `^src/(${names})/`;

/** A room may import itself, the rooms named, and what makes text safe, which knows nothing of any. */
const only = (from, allowed, why) => ({
  name: `${from}-imports-only-what-stands-left-of-it`,
  comment: why,
  severity: 'error',
  from: { path: room(from) },
  to: { path: '^(src|templates|scripts|test)/', pathNot: room([from, 'medium', ...allowed].join('|')) },
});

module.exports = {
  forbidden: [
    {
      name: 'wording-stands-apart',
      comment:
        'What is said stands apart from when it is said: it knows no plan, no rule and no report. What codes are called in Spanish it says as the documents do.',
      severity: 'error',
      from: { path: room('wording') },
      to: { path: '^(src|templates|scripts|test)/', pathNot: [room('wording'), '^templates/phrases/'] },
    },
    only('medium', [], 'What a medium obeys has nothing to do with what is said in it.'),
    only('calendar', [], 'Dates and counting know nothing of plans, so that every deadline can be tested by itself.'),
    only('plan', ['calendar', 'wording'], 'What a plan is does not depend on what is said about it.'),
    only(
      'law',
      ['calendar', 'plan', 'wording'],
      'The law is data about plans; lawyers read it without reading the program.',
    ),
    only(
      'rules',
      ['calendar', 'plan', 'law', 'wording'],
      'A rule looks at a plan and reports; the engine that runs it is not its business.',
    ),
    only(
      'check',
      ['calendar', 'plan', 'law', 'rules', 'wording'],
      'Findings are made before anything decides how to show them.',
    ),
    only(
      'config',
      ['calendar', 'plan', 'law', 'rules', 'check', 'wording'],
      'A configuration says what rules and packs can be told; where its file lies, and who asks, is not its business.',
    ),
    only(
      'report',
      ['calendar', 'plan', 'law', 'rules', 'check', 'compare', 'life', 'wording'],
      'A reporter turns findings into text and touches nothing else.',
    ),
    only(
      'fix',
      ['calendar', 'plan', 'law', 'rules', 'check', 'wording'],
      'A fix is made from a finding and the text of the plan; writing it and showing it is left to others.',
    ),
    only(
      'compare',
      ['calendar', 'plan', 'wording'],
      'What differs between two plans is known before anybody decides how to say it, or what to make of it.',
    ),
    only(
      'merge',
      ['calendar', 'plan', 'compare', 'wording'],
      'Versions of a plan are brought together by what they say; where they lie, and that Git asks, is not its business.',
    ),
    only(
      'life',
      ['calendar', 'plan', 'law', 'rules', 'check', 'compare', 'wording'],
      'What happens to a plan becomes a change of its text; who asks for it, and where the file lies, is not its business.',
    ),
    only('pdf', [], 'The printer turns HTML into PDF, whatever it says; it could be a package of its own.'),
    only(
      'interview',
      ['calendar', 'plan', 'law', 'rules', 'check', 'wording', 'life'],
      'Questions end in a plan, or in something that happened; how that is shown is not their business.',
    ),
    {
      name: 'document-makes-html-only',
      comment: 'A document is made from a plan and findings; printing it is another room. Its templates are its own.',
      severity: 'error',
      from: { path: room('document') },
      to: {
        path: '^(src|templates)/',
        pathNot: [room('document|medium|calendar|plan|law|check|rules|compare|wording'), '^templates/'],
      },
    },
    {
      name: 'nothing-but-the-commands-asks-the-engine',
      comment:
        'The engine is the one way in and puts the other rooms together; a room that asked it would stand to the left and to the right of it.',
      severity: 'error',
      from: { path: '^src/', pathNot: room('engine|cli') },
      to: { path: room('engine') },
    },
    {
      name: 'the-engine-shows-and-asks-nothing',
      comment: 'What it finds is data; showing it, printing it and asking for more is left to who asked.',
      severity: 'error',
      from: { path: room('engine') },
      to: { path: '^(src/(cli|pdf)|scripts|test)/' },
    },
    {
      name: 'core-touches-no-process',
      comment:
        'Core gets streams, clock, files and environment handed in, so that the whole program is tested without a process, and runs where there is none. Hashing touches nothing of that.',
      severity: 'error',
      from: {
        path: room('medium|wording|calendar|plan|law|rules|check|config|fix|compare|merge|life|report|document|engine'),
      },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or want a third.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-circles-of-types',
      comment: 'A type that two files share stands below both of them.',
      severity: 'warn',
      from: { path: '^src/', pathNot: '^src/(cli|law|document|wording/life|wording/(en|es)/life)' },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'What nothing imports is not part of the program.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
