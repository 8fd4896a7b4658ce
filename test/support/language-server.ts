/** The language server that VS Code, Neovim and others ask about YAML files, spoken to as they do: JSON-RPC over its stdio. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

interface Message {
  id?: number;
  method?: string;
  // biome-ignore lint/suspicious/noExplicitAny: what the protocol carries is read by the one who asked
  params?: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  result?: any;
}

export interface Completion {
  label: string;
  documentation?: string | { value: string };
}

export interface LanguageServer {
  /** Opens a document, once, and waits until the server has judged it: its complaints, as "line: message". */
  open(file: string, text: string): Promise<string[]>;
  /** What is offered behind the last character of a plan. */
  complete(text: string): Promise<Completion[]>;
  /** The explanation of the first place in a plan that reads so. */
  hover(text: string, word: string): Promise<string>;
  close(): void;
}

const program = () => createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
const capabilities = {
  workspace: { configuration: true },
  textDocument: {
    completion: { completionItem: { documentationFormat: ['markdown'], snippetSupport: true } },
    hover: { contentFormat: ['markdown'] },
  },
};

/**
 * Starts a server; whoever starts it closes it.
 *
 * @param schemas schema by file pattern, as a person would set it; left out, a document's own first line decides
 */
export async function languageServer(
  schemas: Readonly<Record<string, string | string[]>> = {},
): Promise<LanguageServer> {
  const yaml = { schemas, schemaStore: { enable: false }, validate: true, hover: true, completion: true };
  const judged = new Map<string, (complaints: string[]) => void>();
  const rpc = connect((method, params) => {
    if (method === 'workspace/configuration')
      return params.items.map(({ section }: { section: string }) => (section === 'yaml' ? yaml : {}));
    if (method === 'textDocument/publishDiagnostics') {
      const said = params.diagnostics.map(
        // biome-ignore lint/suspicious/noExplicitAny: the protocol's
        ({ range, message }: any) => `${range.start.line + 1}: ${message}`,
      );
      judged.get(params.uri)?.(said);
    }
    return null;
  });
  await rpc.ask('initialize', { processId: process.pid, rootUri: null, capabilities });
  rpc.tell('initialized', {});

  let opened = 0;
  const fresh = () => `/plans/${++opened}.plan.yaml`;
  const uriOf = (file: string) => pathToFileURL(file).href;
  const open = (file: string, text: string) =>
    new Promise<string[]>((resolve) => {
      judged.set(uriOf(file), resolve);
      const textDocument = { uri: uriOf(file), languageId: 'yaml', version: 1, text };
      rpc.tell('textDocument/didOpen', { textDocument });
    });
  const place = (file: string, before: string) => {
    const lines = before.split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    return { textDocument: { uri: uriOf(file) }, position };
  };
  return {
    open,
    async complete(text) {
      const file = fresh();
      await open(file, text);
      return (await rpc.ask('textDocument/completion', place(file, text))).items;
    },
    async hover(text, word) {
      const file = fresh();
      await open(file, text);
      const answer = await rpc.ask('textDocument/hover', place(file, text.slice(0, text.indexOf(word) + 1)));
      return answer?.contents.value ?? '';
    },
    close: rpc.close,
  };
}

/** A connection to a server that is started for it. */
// biome-ignore lint/suspicious/noExplicitAny: the protocol's
function connect(answer: (method: string, params: any) => unknown) {
  const child = spawn(process.execPath, [program(), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's
  const waiting = new Map<number, (result: any) => void>();
  const send = (message: Message & { result?: unknown }) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const receive = ({ id, method, params, result }: Message) => {
    if (method === undefined) waiting.get(id as number)?.(result);
    else {
      const reply = answer(method, params);
      if (id !== undefined) send({ id, result: reply });
    }
  };
  let rest = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (let head = rest.indexOf('\r\n\r\n'); head !== -1; head = rest.indexOf('\r\n\r\n')) {
      const end = head + 4 + Number(/Content-Length: (\d+)/.exec(rest.toString('latin1', 0, head))?.[1]);
      if (rest.length < end) return;
      const body = rest.toString('utf8', head + 4, end);
      rest = rest.subarray(end);
      receive(JSON.parse(body));
    }
  });
  let last = 0;
  return {
    // biome-ignore lint/suspicious/noExplicitAny: the protocol's
    ask: (method: string, params: unknown): Promise<any> =>
      new Promise((resolve) => {
        waiting.set(++last, resolve);
        send({ id: last, method, params });
      }),
    tell: (method: string, params: unknown) => send({ method, params }),
    close: () => void child.kill(),
  };
}
