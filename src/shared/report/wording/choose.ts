import { ENGLISH } from './english.ts';
import type { ReportWording } from './wording.ts';

const BY_LANGUAGE: Readonly<Record<string, ReportWording>> = { en: ENGLISH };

/** The words of reports for a language tag; English where that language has none yet. */
export const reportWordingFor = (language: string): ReportWording =>
  BY_LANGUAGE[new Intl.Locale(language).language] ?? ENGLISH;
