import { create } from 'zustand';
import type { Problem } from '#shared/base/place.ts';
import type { OfferId } from '#shared/compare/offer.ts';
import type { JobProgress } from '#renderer/platform/job.ts';

export type ImportState =
  | { readonly type: 'waiting' }
  | { readonly type: 'reading'; readonly progress: JobProgress | null }
  /** A protected file asks for its password. */
  | { readonly type: 'password'; readonly isWrong: boolean }
  | { readonly type: 'refused'; readonly problem: Problem }
  /** Read and shown, on its way to the disk. */
  | { readonly type: 'saving'; readonly found: Found }
  | { readonly type: 'done'; readonly found: Found }
  /** The same file was imported before. */
  | { readonly type: 'known'; readonly offer: OfferId; readonly name: string };

/** What an import has brought. */
export interface Found {
  readonly offer: OfferId;
  readonly name: string;
  readonly values: number;
  readonly citations: number;
  /** Titles of what the text says nothing about. */
  readonly silent: readonly string[];
  /** Sentences: what was left out, or looks suspicious. */
  readonly notes: readonly string[];
  /** As the SLA's own screen counts them: each tracked change and each comment is one. */
  readonly noteCount: number;
  /** The name of the SLA that this is a newer version of; null for none. */
  readonly supersedes: string | null;
}

/** One file on its way in. */
export interface Import {
  readonly id: string;
  readonly name: string;
  readonly state: ImportState;
}

/** The imports of this session, the newest first; they stay until they are closed. */
export const useImports = create<{ readonly imports: readonly Import[] }>(() => ({ imports: [] }));

export const addImports = (added: readonly Import[]): void =>
  useImports.setState(({ imports }) => ({ imports: [...added, ...imports] }));

export const setImport = (id: string, state: ImportState): void =>
  useImports.setState(({ imports }) => ({
    imports: imports.map((one) => (one.id === id ? { ...one, state } : one)),
  }));

export const dropImport = (id: string): void =>
  useImports.setState(({ imports }) => ({ imports: imports.filter((one) => one.id !== id) }));

export const isUnderWay = ({ state }: Import): boolean =>
  state.type === 'waiting' || state.type === 'reading';
