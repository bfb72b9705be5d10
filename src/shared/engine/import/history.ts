import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import {
  questionsOf,
  suggestMapping,
  type MappingQuestion,
  type TicketMapping,
} from './columns.ts';
import { readTable, type Table } from './csv.ts';
import { fileProblem } from './problem-list.ts';
import { readTickets, type ReadTickets } from './tickets.ts';

/** Rows that are enough to see what the columns of a file are. */
const LOOK = 300;

/** What a file looks like before it is imported: its columns, its first rows, and a guess. */
export interface Preview {
  readonly table: Table;
  readonly mapping: TicketMapping;
}

export function previewOf(
  text: string,
  remembered?: Partial<TicketMapping>,
): Result<Preview, readonly Problem[]> {
  const table = readTable(text, { rows: LOOK });
  if (!table.ok) return table;
  if (table.value.length === 0)
    return err([
      fileProblem('The file', 'It has a header but no rows.', 'Export a time with tickets in it.'),
    ]);
  return ok({ table: table.value, mapping: suggestMapping(table.value, remembered) });
}

export interface HistoryOptions {
  /** Where times without a zone were on the wall; null: such times are refused. */
  readonly zone: string | null;
  /** How much is done, 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

export type ImportedHistory =
  | ({ readonly type: 'tickets' } & ReadTickets)
  /** A person has to answer first; the answers go into the mapping. */
  | { readonly type: 'questions'; readonly questions: readonly MappingQuestion[] };

/** Reads the mapped columns of a ticket history: all rows, questions, or what is wrong. */
export function importTickets(
  text: string,
  mapping: TicketMapping,
  { zone, onProgress }: HistoryOptions,
): Result<ImportedHistory, readonly Problem[]> {
  const { opened, responded, resolved, ...others } = mapping.columns;
  const moments = [opened, responded, resolved].filter((name) => name !== null);
  const words = Object.values(others).filter((name) => name !== null);
  const table = readTable(text, {
    only: [...moments, ...words],
    // A column that says something else too is kept with its cells.
    moments: moments.filter((name) => !words.includes(name)),
    onProgress: (done) => onProgress?.(done * READING),
  });
  if (!table.ok) return table;
  const questions = questionsOf(table.value, mapping);
  if (questions.length > 0) return ok({ type: 'questions', questions });
  const read = readTickets(table.value, mapping, {
    zone,
    onProgress: (done) => onProgress?.(READING + done * (1 - READING)),
  });
  return read.ok ? ok({ type: 'tickets', ...read.value }) : read;
}

/** The part of the work that separating the cells is. */
const READING = 0.6;
