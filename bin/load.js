/**
 * Loads the program from dist/, and keeps what V8 compiled of it for the next run: doing that anew would take a sixth of a check.
 * See docs/decisions/0012-kept-compiled.md. NODE_DISABLE_COMPILE_CACHE=1 turns the keeping off, as it does for Node's own cache.
 */
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { pathToFileURL } = require('node:url');
const v8 = require('node:v8');
const { Script } = require('node:vm');

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
  const source = `(function (exports, require, module, __filename) {${readFileSync(file, 'latin1')}\n})`;
  const inside = (id) => (id.startsWith('.') ? load(join(dirname(file), id)) : require(id));
  // The flags are those of the tag above, also where a part is loaded late.
  v8.setFlagsFromString('--no-opt');
  const script = compiled(source, pathToFileURL(file).href, join(folder, `${basename(file)}.bin`));
  if (!isShort) v8.setFlagsFromString('--opt');
  script.runInThisContext()(module.exports, inside, module, file);
  return module.exports;
};

function compiled(source, filename, kept) {
  if (!mayKeep) return new Script(source, { filename });
  try {
    return new Script(source, { filename, cachedData: readFileSync(kept) });
  } catch {
    return compileAndKeep(source, filename, kept);
  }
}

/** All of the file is compiled, also what this run does not call, so that it does not matter which command is the first. */
function compileAndKeep(source, filename, kept) {
  const unfinished = `${kept}.${process.pid}`;
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
    // It is on the disk before it has its name: V8 runs what it is given.
    writeFileSync(unfinished, script.createCachedData(), { flush: true });
    renameSync(unfinished, kept);
  } catch {
    rmSync(unfinished, { force: true });
  }
  return script;
}
