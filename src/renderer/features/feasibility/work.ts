import type { Agreement } from '#shared/agreement/agreement.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { Problem } from '#shared/base/place.ts';
import type { Feasibility } from '#shared/engine/feasibility/judge.ts';
import type { OutageFeasibility } from '#shared/engine/feasibility/outages.ts';
import type { Proposal } from '#shared/engine/feasibility/proposals.ts';
import type { MappingQuestion, TicketMapping } from '#shared/engine/import/columns.ts';

/** What the worker is to look at. */
export interface HistoryInput {
  readonly kind: 'tickets' | 'outages';
  readonly bytes: Uint8Array;
  readonly agreement: Agreement;
  /** Null: guess it, with what is remembered of files with the same header. */
  readonly mapping: TicketMapping | null;
  readonly remembered: Readonly<Record<string, TicketMapping>>;
  /** The days that an outage log covers; null: from its first to its last incident. */
  readonly days: Days | null;
}

/** Both included. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The columns of a file with its first rows, and which of them is taken for what. */
export interface Columns {
  readonly fingerprint: string;
  readonly names: readonly string[];
  /** A few cells of each column. */
  readonly samples: readonly (readonly string[])[];
  readonly mapping: TicketMapping;
}

export interface JudgedTickets {
  readonly judged: Feasibility;
  readonly proposals: readonly Proposal[];
}

export type HistoryAnswer =
  | { readonly type: 'refused'; readonly problems: readonly Problem[] }
  /** A person has to say something first. */
  | {
      readonly type: 'asked';
      readonly columns: Columns;
      readonly questions: readonly MappingQuestion[];
    }
  | {
      readonly type: 'tickets';
      readonly columns: Columns;
      readonly cases: number;
      readonly notes: readonly string[];
      readonly results: readonly JudgedTickets[];
    }
  | {
      readonly type: 'outages';
      readonly incidents: number;
      readonly days: Days | null;
      readonly results: readonly OutageFeasibility[];
    };

export interface HistoryWork {
  readonly input: HistoryInput;
  readonly answer: HistoryAnswer;
}
