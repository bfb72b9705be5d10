import type { Agreement, RecordList } from './agreement.ts';
import { linksOf } from './links.ts';
import type { RichText, Run } from './rich-text.ts';

/** Where a record is used by others, and so what its removal touches. */
export interface Uses {
  /** Records that point to it, by list; each counts once. */
  readonly records: ReadonlyMap<RecordList | 'termination', number>;
  /** Live fields in clauses, definitions and annexes that show it, and terms that it defines. */
  readonly inTexts: number;
}

/** The first step of a field's path: "severity.s1.name" shows a severity. */
const FIELD_GROUPS: Readonly<Partial<Record<RecordList, string>>> = {
  stakeholders: 'stakeholder',
  services: 'service',
  calendars: 'calendar',
  severities: 'severity',
  commitments: 'commitment',
  exclusions: 'exclusion',
  reports: 'report',
  escalation: 'escalation',
};

/** What uses the record `id` of a list. Signatures go with their stakeholder and are not counted. */
export function usesOf(agreement: Agreement, list: RecordList, id: string): Uses {
  const users = new Map<RecordList | 'termination', Set<string>>();
  for (const link of linksOf(agreement)) {
    const [from, at] = link.path;
    if (link.list !== list || link.id !== id || from === 'signatures') continue;
    const key = from as RecordList | 'termination';
    users.set(key, (users.get(key) ?? new Set()).add(String(at)));
  }
  const group = FIELD_GROUPS[list];
  const shows = (run: Run): boolean =>
    (run.type === 'field' && group !== undefined && run.path.startsWith(`${group}.${id}.`)) ||
    (run.type === 'term' && list === 'definitions' && run.definition === id);
  return {
    records: new Map([...users].map(([key, found]) => [key, found.size])),
    inTexts: textsOf(agreement).reduce(
      (sum, text) => sum + text.flatMap(({ runs }) => runs).filter(shows).length,
      0,
    ),
  };
}

const textsOf = ({ sections, definitions, annexes }: Agreement): readonly RichText[] => [
  ...sections.flatMap(({ items }) =>
    items.flatMap((item) => (item.type === 'clause' ? [item.body] : [])),
  ),
  ...definitions.map(({ meaning }) => meaning),
  ...annexes.flatMap(({ content }) => (content.type === 'text' ? [content.body] : [])),
];
