import { ok, type Result } from '#shared/base/result.ts';
import type { Provenance, TextTerm } from '#shared/terms/terms.ts';

/** One value of a term that a person can correct, as text. */
export interface Leaf<T> {
  readonly read: (term: T) => string;
  /** `term` is null where there was none. */
  readonly write: (term: T | null, text: string) => Result<T, string>;
}

export const CORRECTED = 'correction';

/** What a person has set keeps the passage that it was set against. */
export const corrected = (term: Provenance | null): Provenance => ({
  citations: term?.citations ?? [],
  confidence: 1,
  rule: CORRECTED,
});

/** A leaf of a term that can be made from nothing by `fresh`. */
export const leaf = <T extends Provenance, V>(
  fresh: T,
  read: (term: T) => string,
  parse: (text: string) => Result<V, string>,
  put: (term: T, value: V, text: string) => T,
): Leaf<T> => ({
  read,
  write: (term, text) => {
    // What stands there already is right, however it was read.
    if (term !== null && text.trim() !== '' && text.trim() === read(term).trim())
      return ok({ ...term, ...corrected(term) });
    const value = parse(text);
    if (!value.ok) return value;
    return ok({ ...put(term ?? fresh, value.value, text.trim()), ...corrected(term) });
  },
});

export const NOTHING_FOUND: Provenance = { citations: [], confidence: 1, rule: CORRECTED };

export const FRESH_TEXT: TextTerm = { ...NOTHING_FOUND, text: '' };
