import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from './sla-text-of.ts';

type Read = ReturnType<typeof times>['response'][number];

interface Both<T> {
  readonly response: readonly T[];
  readonly resolution: readonly T[];
}

function both<T>(text: string, brief: (time: Read) => T): Both<T> {
  const { response, resolution } = times(slaTextOf(text));
  return { response: response.map(brief), resolution: resolution.map(brief) };
}

/** A severity with its hours; null where they are only told in words. */
export type TimeOfCase = readonly [string, number | null];

/** The times that a text promises, by severity. */
export const timesByCase = (text: string): Both<TimeOfCase> =>
  both(text, ({ severity, hours }): TimeOfCase => [severity, hours]);

/** A severity, the plan that it is promised with, and the hours or the words in their place. */
export type TimeOfPlan = readonly [string, string, number | string];

/** The times that a text promises, by severity and plan. */
export const timesByPlan = (text: string): Both<TimeOfPlan> =>
  both(text, ({ severity, plan, hours, text: printed }): TimeOfPlan => [
    severity,
    plan,
    hours ?? printed,
  ]);
