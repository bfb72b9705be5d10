import { cite } from '#shared/document/citation.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { decimalString, exact } from '#shared/base/decimal.ts';
import { comparisonBefore } from '../grammar/comparison.ts';
import { durationsIn } from '../grammar/duration.ts';
import { percentagesIn } from '../grammar/percent.ts';
import type { Statement } from '../statements.ts';
import { CREDIT, DOWNTIME } from '../vocabulary.ts';
import { givesOfFee } from './giving.ts';
import { isCreditOnFee } from './fee-share.ts';
import { printed, type FoundTier } from './tier.ts';

/** Being down in other words than the nouns for it. */
const IS_DOWN =
  /(?<![A-Za-zÀ-ɏ])(?:(?:is|are|goes|remains?|stays?) (?:down|offline|unreachable|inaccessible)|nicht (?:verfügbar|erreichbar|nutzbar)|(?:est|reste) (?:indisponible|inaccessible)|non (?:è )?(?:disponibile|raggiungibile)|no (?:está|esté) disponible|(?:offline|onbereikbaar|niet (?:beschikbaar|bereikbaar)) (?:is|zijn)|(?:fi(?:car|que)[A-Za-zÀ-ɏ]*|estiver(?:em)?|está|permanecer(?:em)?) (?:indisponíve(?:l|is)|fora do ar|offline)|hors ligne|(?:resta|rimane|è|queda|permanece) offline|offline (?:ist|sind))(?![A-Za-zÀ-ɏ])/i;
const CONDITION =
  /(?<![A-Za-zÀ-ɏ])(?:if|when(?:ever)?|should|where|wenn|falls|sollten?|bei|si|lorsque|se|qualora|cuando|als|indien|wanneer|mocht(?:en)?|caso|quando)(?![A-Za-zÀ-ɏ])/i;
/** What is said of lengths alone. */
const LONGER =
  /(?:longer than|länger als|più a lungo di|más tiempo que|langer (?:[A-Za-zÀ-ɏ]+ )?dan|plus longtemps que)\s{1,3}$/i;
/** Limits, ends and rates are stated elsewhere. */
const OTHER_MATTER =
  /(?<![A-Za-zÀ-ɏ])(?:terminat[A-Za-zÀ-ɏ]*|kündig[A-Za-zÀ-ɏ]*|résili[A-Za-zÀ-ɏ]*|maximum|exceed(?:s|ing)? \d{1,3}\s?%|each|every|jede[nrs]?|chaque|ogni|cada|elke?|iedere?|opzegg[A-Za-zÀ-ɏ]*|rescis[A-Za-zÀ-ɏ]*|rescind[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

/** "If the service is down for more than 8 hours, we credit 15% of the monthly fee": a step in hours of one outage. */
export function longOutage({ text, passage, start, example }: Statement): FoundTier | null {
  if (example || text.length > 500 || !CONDITION.test(text)) return null;
  if (!CREDIT.test(text) && !givesOfFee(text)) return null;
  if (!(DOWNTIME.test(text) || IS_DOWN.test(text)) || OTHER_MATTER.test(text)) return null;
  const [figure, ...more] = percentagesIn(text).filter(({ placeholder }) => !placeholder);
  if (figure === undefined || more.length > 0 || !isCreditOnFee(text, figure.end)) return null;
  const longer = durationsIn(text).flatMap((time) => {
    const before = text.slice(Math.max(0, time.start - 30), time.start);
    const kind = comparisonBefore(text, time.start)?.kind;
    const unit = time.duration?.unit;
    const isLonger = LONGER.test(before) || kind === 'above' || kind === 'at-least';
    return isLonger && time.duration && (unit === 'hour' || unit === 'minute' || unit === 'day')
      ? [time.duration]
      : [];
  });
  const [length] = longer;
  if (length === undefined || longer.length > 1) return null;
  const hours: DecimalString =
    length.unit === 'day' ? decimalString(exact(length.value).times(24)) : length.value;
  return {
    band: { below: null, atOrAbove: hours },
    measure: length.unit === 'minute' ? 'minute' : 'hour',
    value: { unit: 'percent', credit: figure.value },
    per: null,
    text: printed(text, figure.start, text.length),
    scope: '',
    group: `${passage.source}#outage`,
    citations: [cite(passage.source, passage.text, start, start + text.length)],
    confidence: 0.8,
    rule: 'credits/long-outage',
    context: text,
    at: passage.at,
  };
}
