import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { linksOf } from '#shared/agreement/links.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import { stableJson } from '#shared/base/stable-json.ts';
import type { Problem } from '#shared/base/place.ts';

/** What an agreement takes over from those above it where it is silent. */
export const INHERITED_LISTS = [
  'commitments',
  'exclusions',
  'severities',
  'calendars',
  'reports',
  'escalation',
  'definitions',
] as const;
export type InheritedPart = (typeof INHERITED_LISTS)[number] | 'term' | 'termination' | 'law';

/** Where a value stands: `depth` 0 is the agreement itself, 1 the one above it. */
export interface Origin {
  readonly agreement: AgreementId;
  readonly title: string;
  readonly depth: number;
}

export interface InheritedValue {
  readonly part: InheritedPart;
  /** The record's id, the definition's term, or the property ("length", "chronic"). */
  readonly key: string;
  /** How people know it: "Availability". */
  readonly name: string;
  readonly origin: Origin;
  /** Values further up that this one replaces, the nearest first. */
  readonly overrides: readonly (Origin & {
    /** True where it says the same. */
    readonly same: boolean;
  })[];
}

export interface Inheritance {
  /** The agreement with all that it takes over; taking over twice changes nothing. */
  readonly effective: Agreement;
  readonly values: readonly InheritedValue[];
  /** The agreements above, the nearest first. */
  readonly above: readonly Origin[];
  readonly problems: readonly Problem[];
}

/** Resolves corporate → customer → service: for each value the nearest agreement wins. */
export function inherited(
  agreement: Agreement,
  library: (id: AgreementId) => Agreement | null,
): Inheritance {
  const { chain, problems } = chainOf(agreement, library);
  const origins = chain.map(({ id, title }, depth) => ({ agreement: id, title, depth }));
  const values: InheritedValue[] = [];
  const choose = (part: InheritedPart, found: readonly Found[]): readonly Found[] => {
    const byKey = new Map<string, Found[]>();
    for (const value of found) byKey.set(value.key, [...(byKey.get(value.key) ?? []), value]);
    return [...byKey.values()].flatMap((candidates) => {
      const nearest = candidates[0]!;
      const others = candidates.filter(({ depth }) => depth > nearest.depth);
      values.push({
        part,
        key: nearest.key,
        name: nearest.name,
        origin: origins[nearest.depth]!,
        overrides: others.map(({ depth, value }) => ({
          ...origins[depth]!,
          same: stableJson(value) === stableJson(nearest.value),
        })),
      });
      // A term that one agreement defines twice stays twice: that is its author's to mend.
      return candidates.filter(({ depth }) => depth === nearest.depth);
    });
  };
  const lists = Object.fromEntries(
    INHERITED_LISTS.map((list) => [
      list,
      choose(
        list,
        chain.flatMap((from, depth) =>
          from[list].map((record) => recordFound(from, list, record, depth)),
        ),
      ).map(({ value }) => value),
    ]),
  ) as unknown as Pick<Agreement, (typeof INHERITED_LISTS)[number]>;
  const single = (
    part: InheritedPart,
    read: (from: Agreement) => Readonly<Record<string, unknown>>,
  ) =>
    Object.fromEntries(
      choose(
        part,
        chain.flatMap((from, depth) =>
          Object.entries(read(from)).flatMap(([key, value]) =>
            value === null || value === '' ? [] : [{ key, name: NAMES[key] ?? key, value, depth }],
          ),
        ),
      ).map(({ key, value }) => [key, value]),
    );
  const effective = {
    ...agreement,
    ...lists,
    term: { ...agreement.term, ...single('term', termOf) },
    termination: {
      ...agreement.termination,
      ...single('termination', ({ termination }) => termination),
    },
    ...single('law', ({ governingLaw, courts }) => ({ governingLaw, courts })),
  } as Agreement;
  return {
    effective: withNamedRecords(effective, chain),
    values,
    above: origins.slice(1),
    problems,
  };
}

interface Found {
  readonly key: string;
  readonly name: string;
  readonly value: unknown;
  readonly depth: number;
}

type InheritedList = (typeof INHERITED_LISTS)[number];

function recordFound(
  from: Agreement,
  list: InheritedList,
  record: Agreement[InheritedList][number],
  depth: number,
): Found {
  // A term is the same term whatever its id; an unnamed one stands for itself.
  const term = 'term' in record ? record.term.trim().toLowerCase() : '';
  const key = term === '' ? record.id : term;
  return { key, name: recordName(from, list, record.id), value: record, depth };
}

const NAMES: Readonly<Record<string, string>> = {
  start: 'Start',
  length: 'Length',
  renewal: 'Renewal',
  review: 'Review',
  convenience: 'Termination without a reason',
  cause: 'Termination for cause',
  chronic: 'Termination for repeated failure',
  exit: 'Help in leaving',
  governingLaw: 'Governing law',
  courts: 'Courts',
};

/** "No renewal" is silence where the length is silent too: an agreement that sets one decides both. */
const termOf = ({ term }: Agreement) => ({
  ...term,
  renewal: term.renewal.kind === 'none' && term.length === null ? null : term.renewal,
});

function chainOf(agreement: Agreement, library: (id: AgreementId) => Agreement | null) {
  const chain = [agreement];
  const problems: Problem[] = [];
  const place = { path: '/extends', label: 'Agreement above' };
  for (let link = agreement.extends; link !== null;) {
    const { agreement: id, title } = link;
    const again = chain.find((known) => known.id === id);
    if (again) {
      problems.push({
        place,
        message: `"${chain.at(-1)!.title}" extends "${again.title}", which itself builds on it: the agreements go in a circle.`,
        remedy: 'Let one of them stand on its own.',
      });
      break;
    }
    const above = library(id);
    if (above === null) {
      problems.push({
        place,
        message: `The agreement above, "${title}", is not in the library, so nothing is taken over from it.`,
        remedy: 'Import it, or remove the link to it.',
      });
      break;
    }
    chain.push(above);
    link = above.extends;
  }
  return { chain, problems };
}

/** Stakeholders and services come along where an inherited record names them. */
function withNamedRecords(effective: Agreement, chain: readonly Agreement[]): Agreement {
  return (['services', 'stakeholders'] as const).reduce((agreement, list) => {
    const present = new Set<string>(agreement[list].map(({ id }) => id));
    const wanted = new Set(
      linksOf(agreement).flatMap((link) =>
        link.list === list && !present.has(link.id) ? [link.id] : [],
      ),
    );
    const brought = [...wanted].flatMap((id) => {
      const records = chain.flatMap((from): readonly { readonly id: string }[] => from[list]);
      return records.filter((record) => record.id === id).slice(0, 1);
    });
    return brought.length === 0
      ? agreement
      : { ...agreement, [list]: [...agreement[list], ...brought] };
  }, effective);
}
