import type * as z from 'zod';
import type { planSchema } from '../fields/plan.ts';

/** The plan file, format 1, as it is read. Every field is declared in `plan/fields/`. */
export type Plan = z.infer<typeof planSchema>;
type Entry<K extends keyof Plan> = NonNullable<Plan[K]> extends (infer E)[] ? E : never;

export type Person = Entry<'people'>;
export type Child = Entry<'children'>;
export type Goal = Entry<'goals'>;
export type Measure = NonNullable<Goal['measures']>[number];
export type Strategy = Entry<'strategies'>;
export type Service = Entry<'services'>;
export type Task = Entry<'tasks'>;
export type Barrier = Entry<'barriers'>;
export type FamilyTime = Entry<'familyTime'>;
export type Participation = Entry<'participation'>;
export type Review = Entry<'reviews'>;
export type Contact = Entry<'contacts'>;
export type Signature = Entry<'signatures'>;
type Case = NonNullable<Plan['case']>;
export type Hearing = NonNullable<Case['hearings']>[number];
export type CourtOrder = NonNullable<Case['orders']>[number];
export type Previous = NonNullable<Plan['previous']>;
/** One string in the plan's language, or a map from language tag to string. */
export type Prose = string | Record<string, string>;
