import type { Direction } from '#shared/base/text-direction.ts';

/** Scripts that run from right to left (Unicode bidirectional class R or AL). */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

export const directionOf = (language: string): Direction =>
  RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
