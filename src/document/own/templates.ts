import Handlebars from 'handlebars/dist/cjs/handlebars.js';
import { fileText } from '../../wording/args.ts';
import { type DocumentArgs, documentMessage } from '../../wording/document.ts';
import type { DocumentKind } from '../kind.ts';
import { documentKinds } from '../kinds/index.ts';
import { type Mistake, type Place, TemplateFailed } from './mistake.ts';
import { documentFile, partialFile, programPartials, templateTexts } from './sources.ts';
import { mistakesIn, parsed, pathsIn } from './template-mistakes.ts';

/** A template of an agency's own. */
export interface TemplateFile {
  /** The path as the user would write it. */
  file: string;
  /** `partials/head.hbs` */
  name: string;
  text: string;
}

/** HTML of a view model. Throws TemplateFailed where a template does not fit it. */
export type Print = (view: object) => string;

/** By the name of the kind of document. */
export type Prints = Readonly<Record<string, Print>>;

/** As strict as the program's own are when it is built (scripts/templates-plugin.mjs); `log` would write among the data of a run. */
const options = { strict: true, knownHelpersOnly: true, knownHelpers: { log: false } } as unknown as CompileOptions;

interface Source extends TemplateFile {
  isOwn: boolean;
}

/** The documents of the program, with templates of an agency in place of those of the same name; or what is wrong with them. */
export async function withTemplates(
  own: readonly TemplateFile[],
): Promise<{ print: Prints | null; mistakes: Mistake[] }> {
  const mistakes = own.flatMap((template) => mistakesIn(template, options));
  if (mistakes.length > 0) return { print: null, mistakes };
  const sources = sourcesOf(await templateTexts(), own);
  const environment = Handlebars.create();
  const compiled = (name: string): Handlebars.TemplateDelegate => {
    const source = sources.find((candidate) => candidate.name === name);
    if (source === undefined) throw new Error(`there is no template ${name}`);
    return environment.compile(parsed(source.text), options);
  };
  for (const name of Object.keys(programPartials)) {
    const file = partialFile(name);
    environment.registerPartial(name, naming(file, sources, compiled(file)));
  }
  const printer = (kind: DocumentKind): Print => {
    const name = documentFile(kind);
    const template = naming(name, sources, compiled(name));
    return (view) => {
      try {
        return template(view);
      } catch (error) {
        throw located(error, sources);
      }
    };
  };
  return { print: Object.fromEntries(documentKinds.map((kind) => [kind.name, printer(kind)])), mistakes };
}

/** Handlebars looks into what is missing without a word of its own or a place: the innermost template is where it happened. */
function naming(
  name: string,
  sources: readonly Source[],
  template: Handlebars.TemplateDelegate,
): Handlebars.TemplateDelegate {
  return (context, more) => {
    try {
      return template(context, more);
    } catch (error) {
      const { file, text, isOwn } = sources.find((source) => source.name === name) as Source;
      // What stands in a frame is of the template around it.
      if (!(error instanceof TypeError) || text.includes('@partial-block')) throw error;
      throw failed('page-unprintable', { template: fileText(file), isOwn, reason: fileText(error.message) });
    }
  };
}

function sourcesOf(program: ReadonlyMap<string, string>, own: readonly TemplateFile[]): Source[] {
  return [...program].map(([name, text]) => {
    const replaced = own.find((template) => template.name === name);
    return replaced ? { ...replaced, isOwn: true } : { file: name, name, text, isOwn: false };
  });
}

/**
 * What went wrong while a page was made, with its place. Handlebars tells line, column and name of a field that is not there, but not
 * the template: it is the one that has that name there.
 */
function located(error: unknown, sources: readonly Source[]): unknown {
  if (error instanceof RangeError) return failed('page-endless', {});
  if (!(error instanceof Handlebars.Exception)) return error;
  const { lineNumber: line, column: before, message } = error as Error & { lineNumber?: number; column?: number };
  const [, field] = /^"(.*)" not defined/.exec(message) ?? [];
  const reason = fileText(message);
  if (line === undefined || before === undefined || field === undefined)
    return failed('page-failed', { reason, isHanded: false });
  const column = before + 1;
  const holding = sources.filter(({ text }) =>
    pathsIn(parsed(text)).some(
      ({ loc, parts }) => loc.start.line === line && loc.start.column === before && parts.includes(field),
    ),
  );
  const own = holding.find(({ isOwn }) => isOwn);
  if (own) return failed('page-no-field', { field: fileText(field) }, { file: own.file, line, column });
  const [program] = holding;
  if (program === undefined) return failed('page-failed', { reason, isHanded: true });
  return failed('page-handed-nothing', { template: fileText(program.file), line, column, field: fileText(field) });
}

const failed = <K extends keyof DocumentArgs>(id: K, args: DocumentArgs[K], place: Place | null = null) =>
  new TemplateFailed(documentMessage(id, args), place);
