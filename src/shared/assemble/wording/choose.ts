import { ENGLISH } from './english.ts';
import type { Wording } from './wording.ts';

const BY_LANGUAGE: Readonly<Record<string, Wording>> = { en: ENGLISH };

/** The words for a language tag; English where that language has none yet. */
export const wordingFor = (language: string): Wording =>
  BY_LANGUAGE[new Intl.Locale(language).language] ?? ENGLISH;
