/**
 * Loads the program from dist/, and keeps what V8 compiled of it for the next run: doing that anew would take a sixth of a check.
 * See docs/decisions/0012-kept-compiled.md. NODE_DISABLE_COMPILE_CACHE=1 turns the keeping off, as it does for Node's own cache.
 */
const {
  accessSync,
  constants,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { pathToFileURL } = require('node:url');
const v8 = require('node:v8');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

// A check of one plan is over before optimised machine code has paid for its making, which takes the second processor and a
// third of the time; what runs longer gets it. Simple machine code is made as soon as it pays, not in batches.
let isShort = true;
v8.setFlagsFromString('--no-opt --no-baseline-batch-compilation');
setTimeout(() => {
  isShort = false;
  v8.setFlagsFromString('--opt');
}, 300).unref();

const dist = join(__dirname, '../dist');
/** V8's own tag is of its version, its flags and the processor; patches of V8 in a new Node do not always change it. */
const tag = `${process.version}-${process.arch}-${v8.cachedDataVersionTag().toString(16)}`;
const folder = join(dist, 'compiled', tag);
const { NODE_DISABLE_COMPILE_CACHE, NODE_V8_COVERAGE } = process.env;
const mayKeep = !NODE_DISABLE_COMPILE_CACHE && !NODE_V8_COVERAGE;

const before = '(function (exports, require, module, __filename) {';
const after = '\n})';
const loaded = new Map();

/** What a file of the bundle exports. It asks for others of the bundle by relative path, and for those of Node by name. */
exports.load = function load(file) {
  const known = loaded.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(file, module);
  const inside = (id) => (id.startsWith('.') ? load(join(dirname(file), id)) : require(id));
  try {
    // A part that is loaded late has the flags of the tag, too.
    const script = withFlags('--no-opt', isShort ? '' : '--opt', () => compiled(file));
    script.runInThisContext()(module.exports, inside, module, file);
  } catch (error) {
    loaded.delete(file);
    throw error;
  }
  return module.exports;
};

function withFlags(flags, back, run) {
  v8.setFlagsFromString(flags);
  try {
    return run();
  } finally {
    v8.setFlagsFromString(back);
  }
}

function compiled(file) {
  const program = Buffer.concat([Buffer.from(before), readFileSync(file), Buffer.from(after)]);
  const filename = pathToFileURL(file).href;
  const compile = (cachedData) =>
    new Script(program.latin1Slice(), { filename, columnOffset: -before.length, cachedData });
  if (!mayKeep) return compile();
  const place = join(folder, `${basename(file)}.bin`);
  /** V8 itself only looks whether the lengths of a program and of what is kept of it fit; this is a CRC-32 of both, and of the place. */
  const sum = (data) => crc32(filename, crc32(program, crc32(data)));
  const kept = readKept(place, sum);
  if (kept) return compile(kept);
  if (!isOurs()) return compile();
  // All of the file is compiled, also what this run does not call, so that it does not matter which command is the first.
  const script = withFlags('--no-lazy', '--lazy', () => compile());
  keep(place, script.createCachedData(), sum);
  return script;
}

function readKept(place, sum) {
  try {
    const kept = readFileSync(place);
    const data = kept.subarray(0, -4);
    return kept.readUInt32LE(data.length) === sum(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Only who installed the program keeps something in it: who updates or removes it must be able to remove that, too. */
function isOurs() {
  try {
    if (process.geteuid && statSync(dist).uid !== process.geteuid()) return false;
    // Whatever the umask is, nobody else can write there: what stands there is run.
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function keep(place, data, sum) {
  const unfinished = `${place}.${process.pid}-${Date.now().toString(36)}`;
  const end = Buffer.alloc(4);
  end.writeUInt32LE(sum(data));
  try {
    writeFileSync(unfinished, Buffer.concat([data, end]), { flag: 'wx', mode: 0o644 });
    renameSync(unfinished, place);
  } catch {
    rmSync(unfinished, { force: true });
  }
}
