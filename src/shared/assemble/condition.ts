import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Condition } from '#shared/agreement/condition.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { readField } from './fields/catalogue.ts';
import type { FieldValue } from './fields/value.ts';

/** Whether an item belongs to the text. A path that leads nowhere counts as absent. */
export function holds(condition: Condition | null, agreement: Agreement): boolean {
  if (condition === null) return true;
  switch (condition.type) {
    case 'present':
      return rawOf(agreement, condition.path) !== null;
    case 'absent':
      return rawOf(agreement, condition.path) === null;
    case 'equals': {
      const raw = rawOf(agreement, condition.path);
      return raw !== null && condition.values.includes(raw);
    }
    case 'all':
      return condition.of.every((part) => holds(part, agreement));
    case 'any':
      return condition.of.some((part) => holds(part, agreement));
    default:
      return unreachable(condition);
  }
}

/** Every field path that a condition looks at. */
export function conditionPaths(condition: Condition | null): readonly string[] {
  if (condition === null) return [];
  return condition.type === 'all' || condition.type === 'any'
    ? condition.of.flatMap(conditionPaths)
    : [condition.path];
}

/** The value without its dress, for comparing: "automatic", "99.95"; null where missing. */
function rawOf(agreement: Agreement, path: string): string | null {
  const field = readField(agreement, path);
  return field.ok ? rawValue(field.value.value) : null;
}

function rawValue(value: FieldValue): string | null {
  switch (value.type) {
    case 'missing':
      return null;
    case 'text':
      return value.text;
    case 'percent':
    case 'number':
      return value.value;
    case 'date':
      return value.date;
    case 'duration':
      return `${value.duration.value} ${value.duration.unit}`;
    case 'choice':
      return value.key;
    case 'money':
      return value.amount;
    case 'fee':
      return value.fee.amount;
    case 'target':
      return value.target.value;
    case 'calendar':
    case 'weekly-hours':
      return 'hours';
    case 'list':
      return value.items.map((item) => rawValue(item) ?? '').join(', ');
    default:
      return unreachable(value);
  }
}
