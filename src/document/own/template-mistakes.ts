import Handlebars from 'handlebars/dist/cjs/handlebars.js';
import { suggest } from '../../plan/suggest.ts';
import { code, fileText } from '../../wording/args.ts';
import { type DocumentMessage, documentMessage } from '../../wording/document.ts';
import type { Mistake } from './mistake.ts';
import { guessed } from './phrases.ts';
import { programPartials } from './sources.ts';

const partials: readonly string[] = Object.keys(programPartials);

export const parsed = (text: string): hbs.AST.Program => Handlebars.parse(text);

/** What is wrong with a template before it prints anything. */
export function mistakesIn({ file, text }: { file: string; text: string }, options: CompileOptions): Mistake[] {
  const at = ({ line, column }: Spot, message: DocumentMessage): Mistake => ({
    file,
    line,
    column: column + 1,
    message,
  });
  let program: hbs.AST.Program;
  try {
    program = parsed(text);
  } catch (error) {
    return [at(placeOf(error), parseMistake(error))];
  }
  const refused = refusals(program).map(({ node, message }) => at(node.loc.start, message));
  if (refused.length > 0) return refused;
  try {
    Handlebars.precompile(program, options);
    return [];
  } catch (error) {
    const [, name] = /unknown helper (\S+)/.exec((error as Error).message) ?? [];
    if (name === undefined) throw error;
    return [at(placeOf(error), documentMessage('template-no-helper', { name: fileText(name) }))];
  }
}

/** Line from 1, column from 0, as Handlebars counts. */
interface Spot {
  line: number;
  column: number;
}

/** Where reading stopped: an error of the grammar has no place of its own, its lexer stands there. */
function placeOf(error: unknown): Spot {
  const { lineNumber, column } = error as { lineNumber?: number; column?: number };
  if (lineNumber !== undefined && column !== undefined) return { line: lineNumber, column };
  const { lexer } = (Handlebars as unknown as { Parser: { lexer: { yylloc: Record<string, number> } } }).Parser;
  return { line: lexer.yylloc.first_line ?? 1, column: lexer.yylloc.first_column ?? 0 };
}

/** What the words of the reader of Handlebars mean: it has no numbers for its mistakes. */
function parseMistake(error: unknown): DocumentMessage {
  const { message } = error as Error;
  const [, got] = /got '(\w+)'/.exec(message) ?? [];
  if (got === 'EOF') return documentMessage('template-ends-early', {});
  if (got === 'OPEN_ENDBLOCK') return documentMessage('template-closes-nothing', {});
  const [, opened, closed] = /^(\S+) doesn't match (\S+)/.exec(message) ?? [];
  if (opened === undefined || closed === undefined) return documentMessage('template-syntax', {});
  return documentMessage('template-closes-other', { opened: fileText(opened), closed: fileText(closed) });
}

interface Refusal {
  node: hbs.AST.Node;
  message: DocumentMessage;
}

/** What Handlebars allows and documents do not. */
function refusals(program: hbs.AST.Program): Refusal[] {
  const found: Refusal[] = [];
  const refuse = (node: hbs.AST.Node, message: DocumentMessage | null) => {
    if (message) found.push({ node, message });
  };
  class Finder extends Handlebars.Visitor {
    override MustacheStatement(node: hbs.AST.MustacheStatement) {
      refuse(node, unescaped(node));
      super.MustacheStatement(node);
    }
    override Hash(node: hbs.AST.Hash) {
      for (const pair of node.pairs) refuse(pair, pair.key === 'css' ? renamed : null);
      super.Hash(node);
    }
    override Program(node: hbs.AST.Program) {
      refuse(node, node.blockParams?.includes('css') ? renamed : null);
      super.Program(node);
    }
    override BlockStatement(node: hbs.AST.BlockStatement) {
      refuse(node, wrongBlock(node));
      super.BlockStatement(node);
    }
    override PartialStatement(node: hbs.AST.PartialStatement) {
      refuse(node, wrongPartial(node));
      super.PartialStatement(node);
    }
    override PartialBlockStatement(node: hbs.AST.PartialBlockStatement) {
      refuse(node, wrongPartial(node));
      super.PartialBlockStatement(node);
    }
    override Decorator(node: hbs.AST.Decorator) {
      refuse(node, decorator);
    }
    override DecoratorBlock(node: hbs.AST.DecoratorBlock) {
      refuse(node, decorator);
    }
  }
  new Finder().accept(program);
  return found;
}

const renamed = documentMessage('template-renames-css', {});
const decorator = documentMessage('template-decorator', {});

/** The styles are the one thing that is HTML already. */
function unescaped({ escaped, path }: hbs.AST.MustacheStatement): DocumentMessage | null {
  const name = originalOf(path);
  return escaped || name === 'css' ? null : documentMessage('template-unescaped', { name: fileText(name) });
}

function wrongBlock({ path, params }: hbs.AST.BlockStatement): DocumentMessage | null {
  const name = originalOf(path);
  if (!['if', 'unless', 'each', 'with'].includes(name) || params.length === 1) return null;
  return documentMessage('template-block-params', { name: code(name), n: params.length });
}

function wrongPartial({ name }: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): DocumentMessage | null {
  const known = partials.map(code);
  if (name.type !== 'PathExpression') return documentMessage('template-partial-computed', { known });
  const original = originalOf(name);
  if (original === '@partial-block' || partials.includes(original)) return null;
  const guess = guessed(suggest(original, partials));
  return documentMessage('template-partial-unknown', { name: fileText(original), ...guess, known });
}

const originalOf = (node: hbs.AST.Node) => String((node as hbs.AST.PathExpression).original);

/** Every path of a template: `head.title`. */
export function pathsIn(program: hbs.AST.Program): hbs.AST.PathExpression[] {
  const found: hbs.AST.PathExpression[] = [];
  class Finder extends Handlebars.Visitor {
    override PathExpression(node: hbs.AST.PathExpression) {
      found.push(node);
    }
  }
  new Finder().accept(program);
  return found;
}
