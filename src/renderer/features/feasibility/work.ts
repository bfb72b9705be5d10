import type { Agreement } from '#shared/agreement/agreement.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { Problem } from '#shared/base/place.ts';
import type { Feasibility } from '#shared/engine/feasibility/judge.ts';
import type { OutageFeasibility } from '#shared/engine/feasibility/outages.ts';
import type { Proposal } from '#shared/engine/feasibility/proposals.ts';
import type { MappingQuestion, TicketMapping } from '#shared/engine/import/columns.ts';

/** A file as it was chosen, and what people have said about it. */
export interface HistoryFile {
  readonly kind: 'tickets' | 'outages';
  /** The file's name. */
  readonly source: string;
  /** Kept so that it can be judged anew when the agreement changes; never stored. */
  readonly bytes: Uint8Array;
  /** Null: guess it, with what is remembered of files with the same header. */
  readonly reading: TicketReading | null;
  /** The days that an outage log covers; null: from its first to its last incident. */
  readonly days: Days | null;
}

/** How a ticket history is to be read. */
export interface TicketReading {
  readonly mapping: TicketMapping;
  /** Of times that name none; null: the agreement's. */
  readonly zone: string | null;
}

/** What the worker is to look at. */
export interface HistoryInput {
  readonly file: HistoryFile;
  readonly agreement: Agreement;
  readonly remembered: Readonly<Record<string, TicketMapping>>;
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
  readonly reading: TicketReading;
}

export interface JudgedTickets {
  readonly judged: Feasibility;
  readonly proposals: readonly Proposal[];
}

/** Why nothing was imported; with the columns where another reading of them might help. */
export interface Refusal {
  readonly type: 'refused';
  readonly problems: readonly Problem[];
  readonly columns: Columns | null;
}

/** A person has to say something first. */
export interface Asked {
  readonly type: 'asked';
  readonly columns: Columns;
  readonly questions: readonly MappingQuestion[];
}

export interface TicketsAnswer {
  readonly type: 'tickets';
  readonly columns: Columns;
  readonly cases: number;
  readonly notes: readonly string[];
  readonly results: readonly JudgedTickets[];
}

export interface OutagesAnswer {
  readonly type: 'outages';
  readonly incidents: number;
  /** Rows that can be read in two ways. */
  readonly doubts: readonly Problem[];
  readonly days: Days | null;
  readonly results: readonly OutageFeasibility[];
}

/** What has figures in it. */
export type Judgement = TicketsAnswer | OutagesAnswer;

export type HistoryAnswer = Refusal | Asked | Judgement;

export interface HistoryWork {
  readonly input: HistoryInput;
  readonly answer: HistoryAnswer;
}
