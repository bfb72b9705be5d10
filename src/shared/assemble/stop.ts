import { RECORD_LISTS, type Agreement, type RecordList } from '#shared/agreement/agreement.ts';
import type { ItemId, SectionId } from '#shared/agreement/ids.ts';
import type { SectionKind } from '#shared/agreement/section.ts';
import type { Problem } from '#shared/base/place.ts';

/** What keeps an agreement from being final, and the step of the app in which it is mended. */
export interface Stop extends Problem {
  /** Null: the agreement's own details. */
  readonly section: SectionId | null;
  readonly item: ItemId | null;
}

/** The guided section in which each list is filled in; the first that the agreement has counts. */
const HOME: Readonly<Record<string, readonly SectionKind[]>> = {
  stakeholders: ['stakeholders'],
  signatures: ['stakeholders'],
  services: ['services'],
  calendars: ['services'],
  severities: ['metrics', 'support'],
  commitments: ['metrics'],
  scope: ['scope'],
  term: ['scope', 'termination'],
  exclusions: ['exclusions'],
  reports: ['reporting', 'metrics'],
  escalation: ['support', 'metrics'],
  termination: ['termination'],
  definitions: ['definitions'],
} satisfies Partial<Record<RecordList | 'scope' | 'term' | 'termination', readonly SectionKind[]>>;

/** The section whose step holds the form for a place path; null for the agreement's details. */
export function homeSection(agreement: Agreement, path: string): SectionId | null {
  const [, list = '', id] = path.split('/');
  if (list === 'sections')
    return agreement.sections.find((section) => section.id === id)?.id ?? null;
  const kinds = Object.hasOwn(HOME, list) ? HOME[list]! : [];
  for (const kind of kinds) {
    const section = agreement.sections.find((candidate) => candidate.kind === kind);
    if (section) return section.id;
  }
  return null;
}

const LISTS: ReadonlySet<string> = new Set([...RECORD_LISTS, 'contacts']);

/**
 * Tells a stop from the others. A control misses one thing, under whatever name it is looked for; a
 * list may miss several.
 */
export const stopKey = ({ place: { path, label }, message }: Problem): string =>
  `${path}|${message}${LISTS.has(path.split('/').at(-1)!) ? `|${label}` : ''}`;

/** Gathers stops without telling the same place the same thing twice. */
export class Stops {
  readonly #stops = new Map<string, Stop>();

  constructor(private readonly agreement: Agreement) {}

  add(problem: Problem, at: { readonly item: ItemId | null } = { item: null }): void {
    const key = stopKey(problem);
    if (!this.#stops.has(key))
      this.#stops.set(key, {
        ...problem,
        section: homeSection(this.agreement, problem.place.path),
        item: at.item,
      });
  }

  list(): readonly Stop[] {
    return [...this.#stops.values()];
  }
}
