import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Condition } from '#shared/agreement/condition.ts';
import { conditionPaths } from '#shared/assemble/condition.ts';
import { readField } from '#shared/assemble/fields/catalogue.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { unreachable } from '#shared/base/unreachable.ts';

/** A condition as the end of "only if …": "“Renewal” is automatic renewal". */
export function conditionWords(condition: Condition, agreement: Agreement): string {
  switch (condition.type) {
    case 'present':
      return presence(condition.path, agreement, true);
    case 'absent':
      return presence(condition.path, agreement, false);
    case 'equals': {
      const label = labelOf(condition.path, agreement) ?? condition.path;
      const values = condition.values.map((value) => valueWords(condition.path, value, agreement));
      return `“${label}” is ${values.join(' or ')}`;
    }
    case 'all':
      return condition.of.map((part) => conditionWords(part, agreement)).join(' and ');
    case 'any':
      return condition.of.map((part) => conditionWords(part, agreement)).join(' or ');
    default:
      return unreachable(condition);
  }
}

/** Where that is set on which a condition depends; null where nothing of it is there. */
export function conditionPlace(condition: Condition, agreement: Agreement): string | null {
  for (const path of conditionPaths(condition)) {
    const field = readField(agreement, path);
    if (field.ok) return field.value.place.path;
  }
  return null;
}

const RECORDS: Readonly<Record<string, string>> = {
  stakeholder: 'stakeholder',
  service: 'service',
  calendar: 'calendar',
  severity: 'severity',
  commitment: 'commitment',
  exclusion: 'exclusion',
  report: 'report',
  escalation: 'escalation step',
};

function presence(path: string, agreement: Agreement, isPresent: boolean): string {
  const label = labelOf(path, agreement);
  if (label !== null) return `“${label}” is ${isPresent ? 'set' : 'not set'}`;
  const [group = '', key = ''] = path.split('.');
  const record = Object.hasOwn(RECORDS, group) ? RECORDS[group] : undefined;
  if (record === undefined) return `“${path}” is ${isPresent ? 'set' : 'not set'}`;
  const article = isPresent ? (/^[aeiou]/.test(record) ? 'an' : 'a') : 'no';
  return `there is ${article} ${record} “${key}”`;
}

const labelOf = (path: string, agreement: Agreement): string | null => {
  const field = readField(agreement, path);
  return field.ok ? field.value.label : null;
};

function valueWords(path: string, value: string, agreement: Agreement): string {
  const field = readField(agreement, path);
  return field.ok && field.value.value.type === 'choice'
    ? formatterFor('en-GB').choice(field.value.value.group, value)
    : value;
}
