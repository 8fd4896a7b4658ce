import * as amend from './amend.ts';
import * as approve from './approve.ts';
import * as check from './check.ts';
import type { Declared } from './common.ts';
import * as completion from './completion.ts';
import * as deadlines from './deadlines.ts';
import * as diff from './diff.ts';
import * as init from './init.ts';
import * as log from './log.ts';
import * as merge from './merge.ts';
import * as reference from './reference.ts';
import * as render from './render.ts';
import * as update from './update.ts';

/** Every command, in the order of the help. */
export const commands: readonly Declared[] = [
  check,
  init,
  update,
  render,
  deadlines,
  amend,
  approve,
  diff,
  log,
  merge,
  reference,
  completion,
];
