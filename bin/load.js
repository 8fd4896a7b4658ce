/**
 * Loads the program from dist/, and keeps what V8 compiled of it for the next run: doing that anew would take a sixth of a check.
 * See docs/decisions/0012-kept-compiled.md. NODE_DISABLE_COMPILE_CACHE=1 turns the keeping off, as it does for Node's own cache.
 */
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
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

/** One folder for each version of V8, its flags and the processor: what was compiled for one is of no use to another. */
const folder = join(__dirname, '../dist/compiled', v8.cachedDataVersionTag().toString(16));
const mayKeep = !process.env.NODE_DISABLE_COMPILE_CACHE;
const loaded = new Map();

/** What a file of the bundle exports. It asks for others of the bundle by relative path, and for those of Node by name. */
exports.load = function load(file) {
  const known = loaded.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(file, module);
  const inside = (id) => (id.startsWith('.') ? load(join(dirname(file), id)) : require(id));
  // The flags are those of the tag above, also where a part is loaded late.
  v8.setFlagsFromString('--no-opt');
  const script = compiled(file);
  if (!isShort) v8.setFlagsFromString('--opt');
  script.runInThisContext()(module.exports, inside, module, file);
  return module.exports;
};

function compiled(file) {
  const program = readFileSync(file);
  const source = `(function (exports, require, module, __filename) {${program.latin1Slice()}\n})`;
  const filename = pathToFileURL(file).href;
  if (!mayKeep) return new Script(source, { filename });
  const place = join(folder, `${basename(file)}.bin`);
  const cachedData = readKept(place, program);
  if (cachedData) return new Script(source, { filename, cachedData });
  return compileAndKeep(source, filename, place, program);
}

/** What is kept ends with a sum (CRC-32) of it and of the program: V8 itself only looks whether their lengths fit. */
const sum = (data, program) => crc32(program, crc32(data));

function readKept(place, program) {
  try {
    const kept = readFileSync(place);
    const data = kept.subarray(0, -4);
    return kept.readUInt32LE(data.length) === sum(data, program) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** All of the file is compiled, also what this run does not call, so that it does not matter which command is the first. */
function compileAndKeep(source, filename, place, program) {
  const unfinished = `${place}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(unfinished, '', { flag: 'wx' });
  } catch {
    // Installed by somebody else, or on a disk that is only read.
    return new Script(source, { filename });
  }
  v8.setFlagsFromString('--no-lazy');
  const script = new Script(source, { filename });
  v8.setFlagsFromString('--lazy');
  try {
    const data = script.createCachedData();
    const end = Buffer.alloc(4);
    end.writeUInt32LE(sum(data, program));
    writeFileSync(unfinished, Buffer.concat([data, end]));
    renameSync(unfinished, place);
  } catch {
    rmSync(unfinished, { force: true });
  }
  return script;
}
