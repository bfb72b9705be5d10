import type { DecimalString } from '#shared/base/decimal.ts';
import { compact } from '../grammar/compact.ts';

/** "a tenth of a point", "halbe Prozentpunkt": parts of a point in words. */
export const PART_OF_POINT = compact(
  /^\s?(?:an?\s|one\s)?(tenth|half|quarter|zehntel|halbe[nr]?|viertel|dixième|demi|decimo|mezzo|décima|medio|décimo|meio|tiende|half)[\s-]?(?:of\s)?(?:an?\s|one\s|de\s|di\s|van een\s|eines\s)?(?:percentage[\s-]|prozent)?(?:points?|per\s?cent|punkte?s?|prozent|punto|ponto|punt)(?![A-Za-zÀ-ɏ])/i,
);
/** What each is of a point. */
export const PARTS: Readonly<Record<string, DecimalString>> = Object.fromEntries([
  ...['half', 'halbe', 'halben', 'halber', 'demi', 'mezzo', 'medio', 'meio'].map((word) => [
    word,
    '0.5',
  ]),
  ...['quarter', 'viertel'].map((word) => [word, '0.25']),
]) as Readonly<Record<string, DecimalString>>;
