import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import { compact } from '../grammar/compact.ts';
import { countAt } from '../grammar/count.ts';

/** What a result falls short of a level by, in points. */
const SHORTFALL = String.raw`(?:(?:number of |amount of )?(?:missing |lost )?(?:percentage )?points|shortfall|difference|gap|deviation|fehlende[nr]? prozentpunkte?|abweichung|differenz|unterschreitung|écart|points? (?:de pourcentage )?manquants?|scostamento|differenza|diferencia|desviación|diferença|desvio|verschil|afwijking)`;
/** "ten times the percentage points missing", "das Zehnfache der Abweichung". */
const TIMES = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ\d.,])(?:(\d{1,3}(?:[.,]\d)?|[A-Za-zÀ-ɏ]{2,8})\s(?:times|mal|fois|volte|veces|vezes|maal|keer)|das\s(zwei|drei|vier|fünf|sechs|acht|zehn|zwanzig)fache)\s(?:the|die|der|den|des|de|del|dell['’]|la|l['’]|le|lo|il|el|a|o|het)?\s?${SHORTFALL}(?![A-Za-zÀ-ɏ])`,
    'i',
  ),
);
/** "(99.9 % − availability) × 10": the level that is promised less what was reached, and the factor behind it. */
const PRODUCT = compact(
  /[([]\s?(?:\d{2,3}(?:[.,]\d{1,4})?\s?%?|[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ -]{1,30})\s(?:[–—−-]|minus|less|abzüglich|moins|meno|menos)\s[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ -]{2,40}[)\]]\s?(?:[x×*·]|times|mal)\s?(\d{1,3}(?:[.,]\d)?)(?!\s?[\d/%])/i,
);

/** How many percent a point below the level earns, by a formula in words or signs. */
export interface Factor {
  readonly value: DecimalString;
  readonly start: number;
  readonly end: number;
}

/** The factor of a formula for credits in percent; null where a text gives none. */
export function factorIn(text: string): Factor | null {
  const match = TIMES.exec(text) ?? PRODUCT.exec(text);
  if (match === null) return null;
  const printed = match[1] ?? match[2] ?? '';
  const value = /^\d/.test(printed)
    ? decimalString(exact(printed.replace(',', '.')))
    : countAt(printed, 0)?.value;
  if (value === undefined) return null;
  return { value, start: match.index, end: match.index + match[0].length };
}
