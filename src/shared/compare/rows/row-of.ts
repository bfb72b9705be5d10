import type { DecimalString } from '#shared/base/decimal.ts';
import type { Citation } from '#shared/document/citation.ts';
import type { Trace } from '#shared/engine/trace.ts';
import { isUnsure } from '#shared/terms/confidence.ts';
import type { DenialTerm, Provenance } from '#shared/terms/terms.ts';
import type { Cell, Direction, MatrixOptions, Row, RowTraits, Theme } from '../cell.ts';
import { isCorrected, originalIndex } from '../corrected-terms.ts';
import { correctionsOf, isPartWithACell, reasonsOf } from '../correction/bearing.ts';
import { CORRECTED } from '../correction/leaf.ts';
import { planHoursOf } from '../correction/plan-hours.ts';
import { rankTimeOf } from '../correction/rank-time.ts';
import type { Subject } from '../subject.ts';
import type { Take } from '../use/change.ts';
import { WORDS } from '../words.ts';
import type { RowId } from './row-id.ts';

/** What a row finds in one SLA. */
export type Content = Silence | Said;

/** What is said of other plans, and why these are not compared, is said although this one has nothing. */
interface Silence {
  readonly status: 'silent';
  readonly beside?: string;
  readonly assumptions?: readonly string[];
}

interface Said {
  readonly status: 'stated' | 'none';
  readonly text: string;
  readonly printed?: string;
  readonly beside?: string;
  readonly value?: DecimalString | null;
  /** The terms that it was read from. */
  readonly found: readonly Provenance[];
  readonly assumptions?: readonly string[];
  readonly trace?: Trace;
}

export const SILENT: Content = { status: 'silent' };

/** Of what an SLA says in plain words that there is none. */
export const denied = (denial: DenialTerm): Said => ({
  status: 'none',
  text: 'none',
  printed: excerpt(denial.text),
  found: [denial],
});

/** One measure: where it stands in the terms, and how it is told. */
export interface Measure extends Partial<RowTraits> {
  readonly id: RowId;
  readonly theme: Theme;
  readonly title: string;
  /** "money" stands for the currency of the comparison. */
  readonly unit: string;
  readonly direction: Direction | null;
  readonly content: (subject: Subject, options: MatrixOptions) => Content;
  /** What a correction of this cell names, in the terms as they are now ("availability/0/percent"). */
  readonly path: (subject: Subject, options: MatrixOptions) => string | null;
  /** How what an SLA says is taken over into an own agreement; null: it is no term that one can hold. */
  readonly take: Take | null;
}

/** The row of a measure, without marks. */
export function rowOf(measure: Measure, subjects: readonly Subject[], options: MatrixOptions): Row {
  const { id, theme, title, unit, direction } = measure;
  const { isPromise = false, isNoneBest = false, isOfSteps = false } = measure;
  return {
    id,
    theme,
    title,
    unit: unit === 'money' ? options.currency : unit,
    direction,
    traits: { isPromise, isNoneBest, isOfSteps },
    cells: subjects.map((subject) =>
      cellOf(subject, measure.content(subject, options), measure.path(subject, options)),
    ),
  };
}

function cellOf(subject: Subject, content: Content, path: string | null): Cell {
  const own = path === null || subject.type === 'draft' ? null : originalPath(subject, path);
  const bearing = correctionsOf(
    subject,
    own === null ? null : { path: own, whole: wholeOf(own) },
    content.status === 'silent' ? [] : content.found,
  );
  if (content.status === 'silent')
    return {
      subject: subject.id,
      status: 'silent',
      text: 'silent',
      printed: '',
      beside: content.beside ?? '',
      value: null,
      citations: [],
      assumptions: content.assumptions ?? [],
      trace: [],
      corrected: own !== null && isCorrected(subject.corrections, wholeOf(own)),
      reasons: reasonsOf(bearing),
      path: own,
      mark: null,
    };
  const { status, text, printed = '', beside = '' } = content;
  const { value = null, found, assumptions = [], trace = [] } = content;
  const citations = distinct(found.flatMap((term) => term.citations));
  const isOtherPart = own !== null && isPartWithACell(own) && bearing.length === 0;
  const corrected = !isOtherPart && found.some(({ rule }) => rule === CORRECTED);
  // What a person has typed is not printed.
  const isPrinted = printed !== text && (!corrected || isQuoted(printed, citations));
  return {
    subject: subject.id,
    status,
    text: text === '' ? '–' : text,
    printed: isPrinted ? printed : '',
    beside,
    value,
    citations,
    assumptions: [
      ...assumptions,
      ...(found.length > 0 && found.every(isUnsure) ? [UNSURE] : []),
      ...(citations.some(({ source }) => isPending(subject, source)) ? [PENDING] : []),
    ],
    trace,
    corrected,
    reasons: corrected ? reasonsOf(bearing) : [],
    path: own,
    mark: null,
  };
}

const UNSURE = 'The words leave room for doubt: read the passage before you rely on it.';

const PENDING = 'A tracked change is pending in the passage: it is read as if it were accepted.';

/** Whether tracked changes are pending in a block, in one that it is a part of, or in a part of it. */
const isPending = ({ pending }: Subject, source: string): boolean =>
  pending.some(
    (one) => one === source || source.startsWith(`${one}/`) || one.startsWith(`${source}/`),
  );

/** Whether a cited passage has these words, or their start where they are cut. */
function isQuoted(words: string, citations: readonly Citation[]): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const start = plain(words).replace(/…$/, '');
  return citations.some(({ quote }) => plain(quote).includes(start));
}

/** Entries that were removed shift those behind them; a correction counts as the text was read. */
function originalPath({ corrections }: Subject, path: string): string {
  const [key = '', index, ...rest] = path.split('/');
  if (index === undefined || !/^\d+$/.test(index)) return path;
  return [key, originalIndex(corrections, key, Number(index)), ...rest].join('/');
}

/** The term that a path is a part of: "availability/0" of "availability/0/percent". */
const wholeOf = (path: string): string =>
  rankTimeOf(path) === null && planHoursOf(path) === null
    ? path
        .split('/')
        .slice(0, /^\w+\/\d+/.test(path) ? 2 : 1)
        .join('/')
    : path;

/** More passages than this are no proof that a reader follows. */
const MOST_CITATIONS = 12;

function distinct(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>();
  const kept: Citation[] = [];
  for (const citation of citations) {
    const key = `${citation.source}/${citation.start}/${citation.end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (kept.push(citation) === MOST_CITATIONS) break;
  }
  return kept;
}

/** The start of a printed text, for a cell; the whole stands in the citation. */
export const excerpt = (text: string, longest = 160): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest / 2 ? space : undefined).trimEnd()}…`;
};

/** "43.2 min"; a figure with at most so many decimals. */
export const shown = (value: DecimalString, unit: string): string =>
  unit === '' ? WORDS.number(value) : `${WORDS.number(value)} ${unit}`;
