import type { ChangeKind } from '../change.ts';
import { barrier, newBarrier } from './barrier.ts';
import { contact } from './contact.ts';
import { event } from './event.ts';
import { goal } from './goal.ts';
import { hearing, newHearing } from './hearing.ts';
import { measure } from './measure.ts';
import { order } from './order.ts';
import { permanency } from './permanency.ts';
import { placement } from './placement.ts';
import { review } from './review.ts';
import { service } from './service.ts';
import { sign } from './sign.ts';
import { task } from './task.ts';
import { visit } from './visit.ts';

/** Everything that can happen to a plan, in the order in which people need it. */
export const changes: readonly ChangeKind[] = [
  task,
  measure,
  visit,
  contact,
  service,
  barrier,
  newBarrier,
  goal,
  review,
  hearing,
  newHearing,
  order,
  event,
  placement,
  permanency,
  sign,
];

export const changeOf = (id: string): ChangeKind | undefined => changes.find((kind) => kind.id === id);
