import type { Rule } from './rule.ts';

export const syntaxYaml: Rule = {
  id: 'syntax/yaml',
  wrong: 'contacts: [\n',
  right: 'contacts: []\n',
  source: 'YAML 1.2.2',
};

export const syntaxEncoding: Rule = {
  id: 'syntax/encoding',
  wrong: 'x-note: "Call\u0007 back"\n',
  right: 'x-note: Call back\n',
  source: 'YAML 1.2.2, 5.1 and 5.2',
};

export const syntaxRules: Rule[] = [syntaxYaml, syntaxEncoding];
