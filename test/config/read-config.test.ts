import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';
import { inWords } from '../support/words.ts';

const problemsOf = (text: string) =>
  readConfig(new TextEncoder().encode(text))
    .problems.map(inWords)
    .map(({ line, column, message, help }) => `${line}:${column} ${message} ${help}`);

describe('a configuration that is wrong is told at its place', () => {
  it.each([
    ['rulset: strict', '1:1 The key `rulset` is not known at the top of a configuration. Did you mean `ruleset`?'],
    ['ruleset: strickt', '1:10 `ruleset` is "strickt", which is not one of its codes. Did you mean strict?'],
    ['dueSoon: soon', '1:10 `dueSoon` must be a whole number from 0, not "soon".'],
    ['dueSoon: 1.5', '1:10 `dueSoon` must be a whole number from 0, not 1.5.'],
    ['rules:\n  timeline/due-son: off', '2:3 There is no rule timeline/due-son. Did you mean timeline/due-soon?'],
    ['rules:\n  timelime/*: off', '2:3 There is no rule timelime/*. Did you mean timeline/*?'],
    ['rules:\n  nonsense: off', '2:3 There is no rule nonsense. caseplan rules lists them.'],
    ['rules:\n  timeline/due-soon: { dayz: 3 }', '2:24 timeline/due-soon has no option dayz. Did you mean days?'],
    ['rules:\n  timeline/due-soon: { days: -1 }', '2:30 `days` must be a whole number from 0, not -1.'],
    [
      'rules:\n  timeline/due-soon: 3',
      '2:3 timeline/due-soon must be a severity, or a map with a severity and options.',
    ],
    ['rules:\n  component/goals: { days: 3 }', '2:22 component/goals has no option days. It has no options.'],
    ['rules:\n  timeline/*: warn', '2:15 `timeline/*` is "warn", which is not one of its codes. Did you mean warning?'],
    ['rules:\n  syntax/yaml: off', '2:16 `syntax/yaml` is "off", which is not one of its codes. Write error.'],
    [
      'holidays:\n  - { date: 7/3/2026, name: Fair }',
      '2:13 `date` is "7/3/2026", which is not a date. Write the year first',
    ],
    ['holidays:\n  - { date: 2026-07-03 }', '2:7 `holidays` has no `name`.'],
    ['overrides:\n  - { ruleset: strict }', '2:7 `overrides` has no `files`.'],
    ['overrides:\n  - files: [a/]\n    packs: [b.yaml]', '3:5 The key `packs` is not known in overrides.'],
    ['- ruleset', '1:1 A configuration must be a map (key: value).'],
    ['rules: [', '1:9 '],
  ])('%j', (text, start) => {
    const [first = '', ...more] = problemsOf(text);
    expect(first.slice(0, start.length)).toBe(start);
    expect(more).toEqual([]);
  });

  it.each(['', '{}', '# nothing yet\n', 'x-owner: Unit 12\n'])('%j is none', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});
