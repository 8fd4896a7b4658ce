import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'syntax/encoding',
  what: 'The file is not plain UTF-8 text of a size that people write, or holds invisible control characters.',
  why: 'Documents made from such a file would differ from what its author saw.',
  fix: 'Save the file as UTF-8 text, delete the character that the finding names, and keep scans outside the plan.',
  severity: 'error',
  minimal: 'same',
  source: 'YAML 1.2.2, 5.1 and 5.2',
  traits: { isFixed: true },
});
