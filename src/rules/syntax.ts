import type { Rule } from './rule.ts';

export const syntaxYaml: Rule = {
  id: 'syntax/yaml',
  what: 'The file is not valid YAML.',
  why: 'A file that cannot be read tells nobody anything: no date in it is watched and no document can be made of it.',
  fix: 'Mend the line that the finding points to. Every error of the file is listed, often one mistake causes several.',
  wrong: 'contacts: [\n',
  right: 'contacts: []\n',
  source: 'YAML 1.2.2',
};

export const syntaxEncoding: Rule = {
  id: 'syntax/encoding',
  what: 'The file is not plain UTF-8 text of a size that people write, or holds invisible control characters.',
  why: 'Documents made from such a file would differ from what its author saw.',
  fix: 'Save the file as UTF-8 text, delete the character that the finding names, and keep scans outside the plan.',
  wrong: 'x-note: "Call\u0007 back"\n',
  right: 'x-note: Call back\n',
  source: 'YAML 1.2.2, 5.1 and 5.2',
};

export const syntaxRules: Rule[] = [syntaxYaml, syntaxEncoding];
