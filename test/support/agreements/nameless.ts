import { RECORD_LISTS, type Agreement, type RecordList } from '#shared/agreement/agreement.ts';

/** What every id of {@link withTellingIds} holds, and no words do. */
export const TELLING = 'qqid';

/** Keys whose values are ids of records, or lists of them. */
const POINTERS: ReadonlySet<string> = new Set([
  'id',
  'provider',
  'recipients',
  'operatingHours',
  'obligor',
  'beneficiaries',
  'services',
  'severity',
  'calendar',
  'measuredBy',
  'excluded',
  'owner',
  'stakeholder',
  'commitments',
  'definition',
]);

/** "commitment.uptime.target" names a record; "services.names" does not. */
const recordPath = (path: string, told: (id: string) => string): string => {
  const [group = '', id = '', property, ...rest] = path.split('.');
  return property === undefined ? path : [group, told(id), property, ...rest].join('.');
};

/** The same agreement under ids of records and clauses that nobody takes for words. */
export function withTellingIds(agreement: Agreement): Agreement {
  const ids = new Set<string>(RECORD_LISTS.flatMap((list) => agreement[list].map(({ id }) => id)));
  for (const { items } of agreement.sections) for (const { id } of items) ids.add(id);
  const told = (id: string) => (ids.has(id) ? `${TELLING}-${id}` : id);
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return POINTERS.has(key) ? told(value) : key === 'path' ? recordPath(value, told) : value;
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
  };
  return { ...(walk(agreement, '') as Agreement), id: agreement.id };
}

const NAMES = ['name', 'legalName', 'title', 'term', 'role'] as const;

const unnamed = <T extends object>(record: T): T => ({
  ...record,
  ...Object.fromEntries(NAMES.flatMap((name) => (name in record ? [[name, '']] : []))),
});

/** The same agreement whose records of some lists have no names yet, and clauses no titles. */
export function withoutNames(agreement: Agreement, lists: readonly RecordList[]): Agreement {
  const changed = Object.fromEntries(
    lists.map((list) => [list, agreement[list].map((record) => unnamed(record))]),
  ) as unknown as Partial<Agreement>;
  const whole = { ...agreement, ...changed };
  if (!lists.includes('sections')) return whole;
  return {
    ...whole,
    sections: whole.sections.map((section) => ({ ...section, items: section.items.map(unnamed) })),
  };
}
