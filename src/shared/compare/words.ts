import { formatterFor, type Formatter } from '#shared/assemble/format.ts';
import type { ExclusionCategory } from '#shared/agreement/exclusion.ts';
import { decimalString, type Decimal } from '#shared/base/decimal.ts';

/** The comparison speaks English, whatever the SLAs are written in. */
export const WORDS: Formatter = formatterFor('en-GB');

/** A ground of exclusion: "Force majeure". */
export const groundTitle = (category: ExclusionCategory): string =>
  WORDS.choice('exclusionCategory', category);

/** A share of all weights, 1 for all of them: "4.35%". To two decimals wherever it is shown. */
export const shareInWords = (share: Decimal): string =>
  WORDS.percent(decimalString(share.times(100).toDecimalPlaces(2)));
