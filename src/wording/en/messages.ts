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

/** Every message by its id: from its arguments to what is wrong and what to do. Other languages have the same ids and arguments. */
export const messages = {
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
