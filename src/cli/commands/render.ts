import { type Command, Option } from 'commander';
import { addDocumentOptions, documentOption, documentsInWords } from '../document-options.ts';
import type { Io } from '../io.ts';
import type { RenderOptions } from '../render.ts';
import { asOf, block, common, config, type Done } from './common.ts';

export const examples = {
  render: block([
    'caseplan render a.plan.yaml               writes <plan id>.plan.pdf beside the plan',
    'caseplan render a.plan.yaml --document status --as-of 2026-05-01',
    'caseplan render plans/ --out-dir court/ --language es',
    'caseplan render a.plan.yaml --draft --format html -o a.html',
  ]),
};

export function add(program: Command, io: Io, done: Done): void {
  const command = common(program.command('render'))
    .summary(`make ${documentsInWords}`)
    .description(
      'Renders plans as PDF/A-2a and PDF/UA-1, or as HTML. A plan with errors (lateness aside) is rendered as a draft only.',
    )
    .argument('[path...]', 'files, folders, globs, or - for standard input (default: this folder)')
    .addOption(documentOption())
    .addOption(new Option('--format <format>', 'kind of file').choices(['pdf', 'html']).default('pdf'))
    .addOption(asOf());
  addDocumentOptions(command);
  command
    .option('--language <tag>', 'language of the document (default: that of the plan)')
    .option('--draft', 'render in spite of errors, with DRAFT on every page')
    .option('-o, --output <file>', 'the file to write; - for standard output')
    .option('--out-dir <folder>', 'the folder to write to (default: beside the plan)')
    .option('--browser <path>', 'the Chromium to print with (also: CASEPLAN_BROWSER)')
    .addOption(config())
    .addHelpText('after', examples.render)
    .action(async (paths: string[], options: RenderOptions) => {
      done(await (await import('../render.ts')).runRender(paths, options, io));
    });
}
