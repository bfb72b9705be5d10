import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Condition } from '#shared/agreement/condition.ts';
import { readField } from '#shared/assemble/fields/catalogue.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { unreachable } from '#shared/base/unreachable.ts';

/** A condition as a sentence's end: "Renewal is automatic renewal", "Cure period is set". */
export function conditionWords(condition: Condition, agreement: Agreement): string {
  switch (condition.type) {
    case 'present':
      return `${labelOf(condition.path, agreement)} is set`;
    case 'absent':
      return `${labelOf(condition.path, agreement)} is not set`;
    case 'equals':
      return `${labelOf(condition.path, agreement)} is ${condition.values
        .map((value) => valueWords(condition.path, value, agreement))
        .join(' or ')}`;
    case 'all':
      return condition.of.map((part) => conditionWords(part, agreement)).join(' and ');
    case 'any':
      return condition.of.map((part) => conditionWords(part, agreement)).join(' or ');
    default:
      return unreachable(condition);
  }
}

const labelOf = (path: string, agreement: Agreement): string => {
  const field = readField(agreement, path);
  return field.ok ? field.value.label : path;
};

function valueWords(path: string, value: string, agreement: Agreement): string {
  const field = readField(agreement, path);
  return field.ok && field.value.value.type === 'choice'
    ? formatterFor('en-GB').choice(field.value.value.group, value)
    : value;
}
