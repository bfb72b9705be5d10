import { titleOf } from '#renderer/shell/words.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type {
  Inheritance,
  InheritedPart,
  InheritedValue,
} from '#shared/engine/levels/inherited.ts';
import { valueIn } from './values.ts';
import { valueWords } from './value-words.ts';

/** Where a value comes from: from above, from here in the stead of one above, or from here alone. */
export type Standing = 'inherited' | 'overrides' | 'own';

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  inherited: 'Inherited',
  overrides: 'Overridden here',
  own: 'Only here',
};

export interface LevelRow {
  readonly value: InheritedValue;
  readonly standing: Standing;
  /** What it says, in a few words. */
  readonly words: string;
  /** What it stands in for, the nearest first. */
  readonly replaced: readonly {
    readonly title: string;
    readonly words: string;
    readonly same: boolean;
  }[];
}

export interface LevelTable {
  readonly part: InheritedPart;
  readonly title: string;
  readonly rows: readonly LevelRow[];
}

/** In the order of the tables on the page. */
const TITLES: Readonly<Record<InheritedPart, string>> = {
  commitments: 'Commitments',
  severities: 'Severities',
  calendars: 'Calendars',
  exclusions: 'Exclusions',
  reports: 'Reports',
  escalation: 'Escalation',
  definitions: 'Definitions',
  term: 'Term',
  termination: 'Termination',
  law: 'Law',
};

export const standingOf = ({ origin, overrides }: InheritedValue): Standing =>
  origin.depth > 0 ? 'inherited' : overrides.length > 0 ? 'overrides' : 'own';

/** Every value of the agreement and of those above it, by kind. Kinds without a value are left out. */
export function levelTables(
  { effective, values }: Inheritance,
  own: Agreement,
  find: (id: AgreementId) => Agreement | null,
): readonly LevelTable[] {
  const agreementOf = (id: AgreementId) => (id === own.id ? own : find(id)) ?? own;
  const rowOf = (value: InheritedValue): LevelRow => ({
    value,
    standing: standingOf(value),
    words: valueWords(value, valueIn(effective, value), agreementOf(value.origin.agreement)),
    replaced: value.overrides.map(({ agreement, title, same }) => ({
      title: titleOf({ title }),
      words: valueWords(value, valueIn(agreementOf(agreement), value), agreementOf(agreement)),
      same,
    })),
  });
  return (Object.keys(TITLES) as InheritedPart[]).flatMap((part) => {
    const rows = values.filter((value) => value.part === part).map(rowOf);
    return rows.length === 0 ? [] : [{ part, title: TITLES[part], rows }];
  });
}

/** How many values stand where, over all kinds. */
export function countsOf(values: readonly InheritedValue[]): Readonly<Record<Standing, number>> {
  const counts = { inherited: 0, overrides: 0, own: 0 };
  for (const value of values) counts[standingOf(value)] += 1;
  return counts;
}

/** The agreements to read: each named by the one before, as far as they are known. */
export function idsAbove(
  agreement: Agreement,
  find: (id: AgreementId) => Agreement | null,
): readonly AgreementId[] {
  const ids: AgreementId[] = [];
  for (let link = agreement.extends; link !== null;) {
    const { agreement: id } = link;
    if (id === agreement.id || ids.includes(id)) break;
    ids.push(id);
    link = find(id)?.extends ?? null;
  }
  return ids;
}
