import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'syntax/yaml',
  what: 'The file is not valid YAML.',
  why: 'A file that cannot be read tells nobody anything: no date in it is watched and no document can be made of it.',
  fix: 'Mend the line that the finding points to. Every error of the file is listed, often one mistake causes several.',
  severity: 'error',
  minimal: 'same',
  source: 'YAML 1.2.2',
  traits: { isFixed: true },
});
