import Handlebars from 'handlebars/dist/cjs/handlebars.js';
import { suggest } from '../../plan/suggest.ts';
import type { Mistake } from './mistake.ts';
import { programPartials } from './sources.ts';

const partials: readonly string[] = Object.keys(programPartials);

export const parsed = (text: string): hbs.AST.Program => Handlebars.parse(text);

/** What is wrong with a template before it prints anything. */
export function mistakesIn({ file, text }: { file: string; text: string }, options: CompileOptions): Mistake[] {
  const at = ({ line, column }: Place, message: string, help: string): Mistake => ({
    file,
    line,
    column: column + 1,
    message,
    help,
  });
  let program: hbs.AST.Program;
  try {
    program = parsed(text);
  } catch (error) {
    return [at(placeOf(error), ...parseWords(error))];
  }
  const refused = refusals(program).map(({ node, words }) => at(node.loc.start, ...words));
  if (refused.length > 0) return refused;
  try {
    Handlebars.precompile(program, options);
    return [];
  } catch (error) {
    const [, name] = /unknown helper (\S+)/.exec((error as Error).message) ?? [];
    if (name === undefined) throw error;
    return [at(placeOf(error), `There is no helper ${name}.`, 'Known: if, unless, each, with, lookup.')];
  }
}

/** Line from 1, column from 0, as Handlebars counts. */
interface Place {
  line: number;
  column: number;
}

/** Where reading stopped: an error of the grammar has no place of its own, its lexer stands there. */
function placeOf(error: unknown): Place {
  const { lineNumber, column } = error as { lineNumber?: number; column?: number };
  if (lineNumber !== undefined && column !== undefined) return { line: lineNumber, column };
  const { lexer } = (Handlebars as unknown as { Parser: { lexer: { yylloc: Record<string, number> } } }).Parser;
  return { line: lexer.yylloc.first_line ?? 1, column: lexer.yylloc.first_column ?? 0 };
}

type Words = [message: string, help: string];

function parseWords(error: unknown): Words {
  const { message } = error as Error;
  const [, got] = /got '(\w+)'/.exec(message) ?? [];
  if (got === 'EOF') return ['The template ends before something that it opened is closed.', 'Close it: {{/if}}, }}.'];
  if (got === 'OPEN_ENDBLOCK')
    return ['This closes a block that is not open.', 'Take it out, or open the block before it.'];
  const [, opened, closed] = /^(\S+) doesn't match (\S+)/.exec(message) ?? [];
  if (opened) return [`This opens ${opened}, but ${closed} is closed.`, `Write {{/${opened}}} where it ends.`];
  return ['This is no Handlebars.', 'See this line and the one before it; {{ and }} belong together.'];
}

interface Refusal {
  node: hbs.AST.Node;
  words: Words;
}

/** What Handlebars allows and documents do not. */
function refusals(program: hbs.AST.Program): Refusal[] {
  const found: Refusal[] = [];
  const refuse = (node: hbs.AST.Node, words: Words | null) => {
    if (words) found.push({ node, words });
  };
  class Finder extends Handlebars.Visitor {
    override MustacheStatement(node: hbs.AST.MustacheStatement) {
      refuse(node, unescapedWords(node));
      super.MustacheStatement(node);
    }
    override Hash(node: hbs.AST.Hash) {
      for (const pair of node.pairs) refuse(pair, pair.key === 'css' ? renamedWords : null);
      super.Hash(node);
    }
    override Program(node: hbs.AST.Program) {
      refuse(node, node.blockParams?.includes('css') ? renamedWords : null);
      super.Program(node);
    }
    override BlockStatement(node: hbs.AST.BlockStatement) {
      refuse(node, blockWords(node));
      super.BlockStatement(node);
    }
    override PartialStatement(node: hbs.AST.PartialStatement) {
      refuse(node, partialWords(node));
      super.PartialStatement(node);
    }
    override PartialBlockStatement(node: hbs.AST.PartialBlockStatement) {
      refuse(node, partialWords(node));
      super.PartialBlockStatement(node);
    }
    override Decorator(node: hbs.AST.Decorator) {
      refuse(node, decoratorWords);
    }
    override DecoratorBlock(node: hbs.AST.DecoratorBlock) {
      refuse(node, decoratorWords);
    }
  }
  new Finder().accept(program);
  return found;
}

const renamedWords: Words = ['css is the name of the styles and can mean nothing else.', 'Take another name.'];
const decoratorWords: Words = ['A template cannot have decorators such as {{#*inline}}.', 'Use a partial.'];

/** The styles are the one thing that is HTML already. */
function unescapedWords({ escaped, path }: hbs.AST.MustacheStatement): Words | null {
  const name = originalOf(path);
  if (escaped || name === 'css') return null;
  return [
    `{{{${name}}}} would print text of a plan as if it were HTML.`,
    `Write {{${name}}}. Only {{{css}}}, the styles, stands in three.`,
  ];
}

function blockWords({ path, params }: hbs.AST.BlockStatement): Words | null {
  const name = originalOf(path);
  if (!['if', 'unless', 'each', 'with'].includes(name) || params.length === 1) return null;
  return [`{{#${name}}} takes one thing, and here are ${params.length}.`, `Write {{#${name} goals}}.`];
}

function partialWords({ name }: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): Words | null {
  if (name.type !== 'PathExpression') return ['A partial is named, never computed.', `Known: ${partials.join(', ')}.`];
  const original = originalOf(name);
  if (original === '@partial-block' || partials.includes(original)) return null;
  const guess = suggest(original, partials);
  return [
    `There is no partial ${original}.${guess ? ` Did you mean ${guess}?` : ''}`,
    `Known: ${partials.join(', ')}.`,
  ];
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
