import type { Passage } from '#shared/extract/sla-text.ts';

const OPENS = /^\s?["“„«»]/;
/** "“They answered in six minutes!” – Ann, Head of Sales": somebody's words, with the name behind them. */
const ATTRIBUTED = /^\s?["“„«»][^\n]{8,400}["”“«»]\s?[–—-]\s?\p{Lu}[^\n]{1,80}$/u;

/** What a customer tells of is no promise. */
export const isQuotedPraise = ({ text }: Passage): boolean =>
  OPENS.test(text) && text.length <= 500 && ATTRIBUTED.test(text);
