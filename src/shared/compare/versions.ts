import type { ExclusionCategory } from '#shared/agreement/exclusion.ts';
import { exact } from '#shared/base/decimal.ts';
import type { Terms } from '#shared/terms/terms.ts';
import {
  rowsOf,
  type Cell,
  type Matrix,
  type MatrixOptions,
  type Row,
  type Theme,
} from './cell.ts';
import { rowOfGround, type ExclusionCell } from './exclusion-grid.ts';
import { matrix } from './matrix.ts';
import type { Offer } from './offer.ts';
import { agreementOf } from './offer-agreement.ts';
import type { RowId } from './rows/row-id.ts';
import type { Subject } from './subject.ts';

/** One measure in which two versions of an SLA differ. */
export interface VersionChange {
  /** The row's id; "exclusions.<category>" for a ground of exclusion, "<row>/<scope>" for a further promise. */
  readonly id: string;
  readonly theme: Theme;
  readonly title: string;
  readonly older: Cell;
  readonly newer: Cell;
  readonly kind: 'added' | 'removed' | 'changed';
  /** For the customer; "neither" where it cannot be told. */
  readonly effect: 'better' | 'worse' | 'neither';
  /** "43.2 min became 21.6 min: more allowed downtime is worse." */
  readonly why: string;
}

/** The row that is compared for every promise of availability by itself. */
const MAIN_ROW: RowId = 'availability.target';

const OLDER = 'older';
const NEWER = 'newer';

type Version = Pick<Offer, 'terms' | 'corrections'>;

/**
 * What the text of a newer version changes. Corrections stay out: a figure that a person has set in
 * one version is no change of the text.
 */
export const compareTexts = (
  older: Version,
  newer: Version,
  options: MatrixOptions,
): readonly VersionChange[] => compareVersions(older.terms, newer.terms, options);

/** What a newer version of the same SLA changes, in the order of the matrix. */
export function compareVersions(
  older: Terms,
  newer: Terms,
  options: MatrixOptions,
): readonly VersionChange[] {
  const subjects = [subjectOf(OLDER, older), subjectOf(NEWER, newer)];
  const both = matrix(subjects, options);
  return [
    ...rowsOf(both).flatMap((row) => {
      const change = rowChange(row);
      return change === null ? [] : [change];
    }),
    ...furtherScopes(subjects, older, newer, options),
    ...exclusionChanges(both),
  ];
}

const subjectOf = (id: string, terms: Terms): Subject => ({
  id,
  type: 'offer',
  name: id,
  provider: '',
  version: '',
  date: '',
  fileName: '',
  terms,
  ...agreementOf(terms, { id, title: id, language: 'en-GB' }),
  corrections: [],
  pending: [],
  assumptions: [],
  origins: {},
});

function rowChange(row: Row): VersionChange | null {
  const [before, after] = row.cells as readonly [Cell, Cell];
  if (sameContent(before, after)) return null;
  const kind =
    before.status === 'silent' ? 'added' : after.status === 'silent' ? 'removed' : 'changed';
  return {
    id: row.id,
    theme: row.theme,
    title: row.title,
    older: before,
    newer: after,
    kind,
    ...(kind === 'changed' ? judged(row, before, after) : judgedAlone(row, kind)),
  };
}

/** Two cells say the same where their figures are equal; words that a cell cuts are compared in full. */
function sameContent(before: Cell, after: Cell): boolean {
  if (before.status !== after.status) return false;
  if (before.status === 'silent') return true;
  if (before.text !== after.text) return false;
  if (before.value !== null && after.value !== null) return exact(before.value).eq(after.value);
  return !before.text.endsWith('…') || quotes(before) === quotes(after);
}

const quotes = ({ citations }: Cell): string => citations.map(({ quote }) => quote).join('\n');

type Judged = Pick<VersionChange, 'effect' | 'why'>;

function judged({ direction }: Row, before: Cell, after: Cell): Judged {
  const became = `${before.text} became ${after.text}`;
  if (direction === null || before.value === null || after.value === null)
    return { effect: 'neither', why: `${became}.` };
  const rise = exact(after.value).comparedTo(exact(before.value));
  if (rise === 0) return { effect: 'neither', why: `${became}.` };
  const isBetter = rise > 0 === (direction.better === 'higher');
  return { effect: isBetter ? 'better' : 'worse', why: `${became}: ${direction.why}.` };
}

function judgedAlone({ traits: { isPromise } }: Row, kind: 'added' | 'removed'): Judged {
  return kind === 'added'
    ? {
        effect: isPromise ? 'better' : 'neither',
        why: `The older version is silent${isPromise ? '; a promise is better than none' : ''}.`,
      }
    : {
        effect: isPromise ? 'worse' : 'neither',
        why: `The newer version is silent${isPromise ? '; a promise is better than none' : ''}.`,
      };
}

/** The matrix compares one promise of availability; versions are compared in all of them. */
function furtherScopes(
  subjects: readonly Subject[],
  older: Terms,
  newer: Terms,
  options: MatrixOptions,
): readonly VersionChange[] {
  const scopes = new Set([...older.availability, ...newer.availability].map(({ scope }) => scope));
  if (scopes.size < 2) return [];
  const compared = (terms: Terms): string =>
    terms.availability.find(({ scope }) => scope === '')?.scope ??
    terms.availability[0]?.scope ??
    '';
  const main = compared(older) === compared(newer) ? compared(older) : null;
  return [...scopes]
    .filter((scope) => scope !== main)
    .flatMap((scope) => {
      const only = subjects.map((subject, index) =>
        withScope(subject, index === 0 ? older : newer, scope),
      );
      const row = rowsOf(matrix(only, options)).find(({ id }) => id === MAIN_ROW)!;
      const change = rowChange(row);
      return change === null
        ? []
        : [
            {
              ...change,
              id: `${change.id}/${scope}`,
              title: `${change.title}: ${scope || 'the whole service'}`,
            },
          ];
    });
}

const withScope = (subject: Subject, terms: Terms, scope: string): Subject =>
  subjectOf(subject.id, {
    ...terms,
    availability: terms.availability.filter((term) => term.scope === scope),
    credits: [],
  });

function exclusionChanges({ exclusions }: Matrix): readonly VersionChange[] {
  return exclusions.rows.flatMap(({ category, title, cells }) => {
    const [before, after] = cells as readonly [ExclusionCell, ExclusionCell];
    if (before.excluded === after.excluded) return [];
    const isAdded = after.excluded;
    return [
      {
        id: rowOfGround(category),
        theme: 'maintenance' as const,
        title: `Ground of exclusion: ${title}`,
        older: exclusionAsCell(category, before),
        newer: exclusionAsCell(category, after),
        kind: isAdded ? ('added' as const) : ('removed' as const),
        effect: isAdded ? ('worse' as const) : ('better' as const),
        why: isAdded
          ? 'A further ground of exclusion is worse.'
          : 'One ground of exclusion less is better.',
      },
    ];
  });
}

const exclusionAsCell = (
  category: ExclusionCategory,
  { subject, excluded, denied, texts, citations }: ExclusionCell,
): Cell => ({
  subject,
  status: excluded ? 'stated' : denied ? 'none' : 'silent',
  text: excluded ? (texts[0] ?? category) : denied ? 'not excluded' : 'silent',
  printed: '',
  beside: '',
  value: null,
  citations,
  assumptions: [],
  trace: [],
  corrected: false,
  reasons: [],
  path: null,
  mark: null,
});
