import type { Origin } from '#shared/read/reading.ts';
import type { Source } from '#shared/document/document.ts';
import type { Citation } from '#shared/document/citation.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import type { Trace } from '#shared/engine/trace.ts';
import type { ExclusionGrid } from './exclusion-grid.ts';
import type { WorkingWeek } from './comparison.ts';
import type { RowId } from './rows/row-id.ts';

/** The groups of rows, in the order in which they are shown. */
export const THEMES = [
  'availability',
  'credits',
  'claims',
  'response',
  'resolution',
  'maintenance',
  'data',
  'ending',
  'formalities',
] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_TITLES: Readonly<Record<Theme, string>> = {
  availability: 'Availability',
  credits: 'Service credits',
  claims: 'Claims and remedies',
  response: 'Response',
  resolution: 'Resolution and support',
  maintenance: 'Maintenance and exclusions',
  data: 'Network and data',
  ending: 'Termination and liability',
  formalities: 'Formalities',
};

/**
 * "stated": the SLA says it. "none": it says that there is none, or what it says leads to none.
 * "silent": it says nothing about it.
 */
export type CellStatus = 'stated' | 'none' | 'silent';

/** What one SLA says about one measure. */
export interface Cell {
  /** The subject's id. */
  readonly subject: string;
  readonly status: CellStatus;
  /** The normalised figure with its unit, or the words; "silent", "none". Never empty. */
  readonly text: string;
  /** As the SLA prints it where that differs from `text`; else empty. */
  readonly printed: string;
  /** In our words what else it says of this: "Also promised: 99.95% (Enterprise)"; else empty. */
  readonly beside: string;
  /** In the row's unit, to compare by; null where it cannot be compared. */
  readonly value: DecimalString | null;
  readonly citations: readonly Citation[];
  /** Sentences: what was taken for granted to make the figure comparable. */
  readonly assumptions: readonly string[];
  /** How the figure was reckoned; empty where it stands in the text. */
  readonly trace: Trace;
  /** A person has set or removed it. */
  readonly corrected: boolean;
  /** Why, in that person's words; empty where nobody has said it. */
  readonly reasons: readonly string[];
  /** What a correction of this cell would name (see `Correction`); null: nothing of its own. */
  readonly path: string | null;
  readonly mark: Mark | null;
}

/** The words of a cell where there is but one line for them. */
export const inOneLine = ({ text, printed, beside }: Cell): string =>
  `${text}${printed === '' ? '' : ` [${printed}]`}${beside === '' ? '' : ` – ${beside}`}`;

/** Only where at least two SLAs give figures that differ and it is known which is better. */
export interface Mark {
  readonly kind: 'best' | 'worst';
  /** "The lowest of 3 figures: more allowed downtime is worse." */
  readonly why: string;
}

/** Which figures are better for the customer, and why. */
export interface Direction {
  readonly better: 'higher' | 'lower';
  /** "more allowed downtime is worse" */
  readonly why: string;
}

/** What a row is besides what it shows. */
export interface RowTraits {
  /** A promise of the provider: having one is better than having none. */
  readonly isPromise: boolean;
  /** An SLA that says that there is none is the best: time to claim is no matter where none has to be claimed. */
  readonly isNoneBest: boolean;
  /** Reckoned from the steps of a credit schedule, which are corrected one by one. */
  readonly isOfSteps: boolean;
}

/** One comparable measure. */
export interface Row {
  readonly id: RowId;
  readonly theme: Theme;
  readonly title: string;
  /** "%", "min", "h", "days", "EUR"; empty for words, and for yes (1) and no (0). */
  readonly unit: string;
  /** Null where neither is better, or words have no order. */
  readonly direction: Direction | null;
  readonly traits: RowTraits;
  /** One for each subject, in their order. */
  readonly cells: readonly Cell[];
}

export interface MatrixTheme {
  readonly theme: Theme;
  readonly title: string;
  readonly rows: readonly Row[];
}

export interface MatrixOptions {
  /** What the service costs a month; credits are shown on it. */
  readonly fee: DecimalString;
  readonly currency: string;
  readonly workingWeek: WorkingWeek;
  /** By subject id: the scope of the promise to compare where an SLA makes several; else its first. */
  readonly scopes?: Readonly<Record<string, string>>;
  /** By subject id: the support plan to compare; else the first. */
  readonly plans?: Readonly<Record<string, string>>;
}

/** The heading of a column. */
export interface MatrixSubject {
  readonly id: string;
  readonly type: 'offer' | 'draft';
  readonly name: string;
  /** Empty where the text is silent. */
  readonly provider: string;
  readonly version: string;
  readonly date: string;
  readonly fileName: string;
  /** Sentences: what was taken for granted of its file as a whole. */
  readonly assumptions: readonly string[];
  /** Where each cited block stood in the file; empty for a draft. */
  readonly origins: Readonly<Record<Source, Origin>>;
}

export interface Matrix {
  readonly subjects: readonly MatrixSubject[];
  readonly options: MatrixOptions;
  /** Themes without a row are left out; a row of which every cell is silent stays. */
  readonly themes: readonly MatrixTheme[];
  readonly exclusions: ExclusionGrid;
}

/** All rows of a matrix. */
export const rowsOf = ({ themes }: Pick<Matrix, 'themes'>): readonly Row[] =>
  themes.flatMap(({ rows }) => rows);
