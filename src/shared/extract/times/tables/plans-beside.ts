import { isSeverityLabel, nameOf } from '#shared/extract/grammar/severity.ts';
import { named } from '../found-time.ts';
import { besideTopic } from '../words/beside-topic.ts';
import type { Column } from './table-roles.ts';

/** Columns in which "Business" is a plan beside "Basic" and "Enterprise"; beside other hours it tells the hours. */
export function withPlansBeside(columns: readonly Column[]): readonly Column[] {
  return columns.map((column) => {
    const { heading, role, topic, severity, plan, grade } = column;
    if (role !== 'topic' || topic === null || [severity, plan, grade].some((name) => name !== null))
      return column;
    const left = nameBeside(column);
    const others = columns.filter((other) => other !== column && other.topic === topic);
    const isPlan =
      MAY_BE_HOURS.test(left) &&
      !HOURS.test(heading.text) &&
      others.some(isPlanBeside) &&
      // "After hours", "On site": where one of them tells when or how, they all may.
      others.every((other) => other.plan !== null || other.grade !== null);
    return isPlan ? { ...column, plan: named(heading, left) } : column;
  });
}

const AROUND = /^[\s,;:]+|[\s,;:]+$/g;
const nameBeside = ({ heading }: Column): string =>
  besideTopic(nameOf(heading.text)).replace(AROUND, '');

const isPlanBeside = (column: Column): boolean => {
  const name = nameBeside(column);
  return PLAN.test(name) && (column.plan !== null || isSeverityLabel(name));
};

/** Words that name hours as well as plans. */
const MAY_BE_HOURS = /^business(?: (?:plan|tier|edition|package))?$/i;
const HOURS = /\bbusiness[\s-]{0,3}(?:hours?|days?|times?)\b/i;
/** Words that name plans, and no hours; "Standard" may be either. */
const PLAN =
  /^(?:basic|basis|free|starter|team|essentials?|premium|plus|pro|professional|enterprise|advanced|bronze|silver|gold|platinum|ultimate|developer|growth|scale)(?: (?:plan|tier|edition|package|support))?$/i;
