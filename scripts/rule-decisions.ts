import ts from 'typescript';

/** A place where code decides by the text of a rule's id. */
export interface Decision {
  /** From 1. */
  line: number;
  code: string;
}

const comparisons = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]);
const asking = new Set([
  'startsWith',
  'endsWith',
  'includes',
  'indexOf',
  'has',
  'get',
  'match',
  'replace',
  'split',
  'search',
]);

/**
 * Where a source file compares, looks up or takes apart the id of a rule or of a family of rules. To name a rule, as what finds
 * something does, is no decision.
 *
 * @param families names of the families: `timeline`
 */
export function ruleDecisions(text: string, families: readonly string[]): Decision[] {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const named = new RegExp(`^(?:${families.join('|')})/`);
  const inPattern = new RegExp(`(?:^|[^\\w-])(?:${families.join('|')})(?:[|)\\w]*)\\\\?/(?!\\))`);
  const isId = (node: ts.Node): boolean =>
    (ts.isStringLiteralLike(node) && named.test(node.text)) ||
    (ts.isTemplateExpression(node) && named.test(node.head.text)) ||
    (ts.isArrayLiteralExpression(node) && node.elements.some(isId));
  const decides = (node: ts.Node): boolean => {
    if (ts.isRegularExpressionLiteral(node)) return inPattern.test(node.text.slice(1, node.text.lastIndexOf('/')));
    if (ts.isBinaryExpression(node))
      return comparisons.has(node.operatorToken.kind) && (isId(node.left) || isId(node.right));
    if (ts.isCaseClause(node)) return isId(node.expression);
    // A constant that is an id is there to be compared.
    if (ts.isVariableDeclaration(node)) return node.initializer !== undefined && isId(node.initializer);
    if (ts.isPropertyAssignment(node)) return isId(node.name);
    if (ts.isElementAccessExpression(node)) return isId(node.argumentExpression);
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
    const { name, expression } = node.expression;
    return asking.has(name.text) && (node.arguments.some(isId) || isId(expression));
  };
  const found: Decision[] = [];
  const look = (node: ts.Node): void => {
    if (decides(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ line, code: text.split('\n')[line - 1]?.trim() ?? '' });
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}
