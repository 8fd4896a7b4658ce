import type { Messages } from '../wording.ts';
import { approval } from './approval.ts';
import { component } from './component.ts';
import { format } from './format.ts';
import { impossible } from './impossible.ts';
import { law } from './law.ts';
import { quality } from './quality.ts';
import { reading } from './reading.ts';
import { suppression } from './suppression.ts';
import { timeline } from './timeline.ts';
import { trace } from './trace.ts';

/** Every message of the English catalogue: one that is missing here does not compile. */
export const messages: Messages = {
  ...reading,
  ...format,
  ...component,
  ...timeline,
  ...impossible,
  ...trace,
  ...quality,
  ...law,
  ...approval,
  ...suppression,
};
