import { decimalString, exact } from '#shared/base/decimal.ts';
import { compact } from '../grammar/compact.ts';
import type { CreditValue } from './credit-value.ts';

/** "a full refund", "the lot", "repay the whole price of the service": all of the fee. */
export function allOf(text: string): CreditValue | null {
  const all = ALL_OF_FEE.exec(text);
  return all === null
    ? null
    : {
        unit: 'percent',
        credit: decimalString(exact(100)),
        start: all.index,
        end: all.index + all[0].length,
      };
}

/** ": the entire monthly fee", "= all fees for that month": all of it, where nothing else is said. */
export function wholeFee(given: string): CreditValue | null {
  const whole = WHOLE_ALONE.exec(given);
  return whole === null
    ? null
    : { unit: 'percent', credit: decimalString(exact(100)), start: 0, end: whole[0].length };
}
const WHOLE_ALONE = compact(
  /^\W{0,5}(?:(?:the |your |its )?(?:full|entire|whole|total)|all)(?: (?:the|your|monthly|service|recurring|subscription|hosting)){0,3} (?:fees?|charges?|bill|rent|subscription)(?: (?:paid|due|payable))?(?: (?:of|for|in) (?:the|that|such) (?:[a-z]+ )?(?:month|period|quarter))?\W*$/i,
);

export const ALL_OF_FEE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:full|complete|total) (?:(?:month(?:ly)?|quarter(?:ly)?)(?:['’]s)? )?(?:refund|credit|rebate)|(?:refund|credit|rebate|repayment|waiver|receives?|gets?|entitled to|granted?|gives?)(?: back)?(?: (?:of|for|to))?(?: (?:you|the customer|customer))?(?: back)? (?:(?:the|your|its) (?:full|entire|whole|total) monthly (?:[a-z]+ ){0,2}(?:fees?|charges?|bill|subscription|rent|payment|price)|all (?:monthly )?(?:[a-z]+ )?(?:fees|charges) (?:paid )?(?:for|of) (?:that|the|such) (?:[a-z]+ )?(?:month|period))|refund(?:ed)? in full|(?:refund(?:ed)?|credit(?:ed)?|repay|return|waive|reimburse) (?:(?:to )?(?:you|customers?|the customer|them) )?(?:the |your |all )?(?:full|entire|whole|total) (?:(?:monthly (?:[a-z]+ ){0,2}(?:fees?|charges?|bill|subscription|rent|payment|price)|month['’]s (?:[a-z]+ )?(?:fees?|charges?|bill|rent))|(?:service )?(?:costs?|price|fees?|charges?|amount|bill|subscription|rent) (?:of|for) (?:the|that|your|this) (?:[a-z]+ )?(?:services?|months?|quarter|subscription|hosting|plan|period))|the lot|all of it|volle (?:erstattung|rückerstattung|gutschrift)|remboursement (?:intégral|total)|rimborso (?:totale|integrale)|(?:reembolso|devolución) (?:total|íntegr[ao])|volledige (?:terugbetaling|restitutie)|(?:that|the|your|this) (?:(?:whole|entire|full) )?(?:month|quarter)(?:['’]s (?:fee|bill|subscription|rent))? (?:is|comes|will be|goes)(?: entirely| completely)? (?:free|on us|on the house|waived|refunded|returned|at no charge)|you (?:pay|owe)(?: us)? nothing (?:for|that)|(?:der|dieser) (?:(?:ganze|gesamte|volle) )?monat (?:ist|wird)(?: für sie)? (?:kostenlos|kostenfrei|gratis|frei|geschenkt|erlassen)|(?:der|dieser) (?:(?:ganze|gesamte) )?monat geht auf uns|(?:ist|wird) (?:der|dieser) (?:(?:ganze|gesamte|volle) )?monat (?:für sie )?(?:kostenlos|kostenfrei|gratis|erlassen|geschenkt)|is (?:de|die) (?:(?:hele|volledige) )?maand (?:gratis|kosteloos)|zahlen sie (?:für (?:den|diesen) [A-Za-zÀ-ɏ]+ )?nichts|(?:le|ce) mois (?:(?:entier|complet) )?est (?:offert|gratuit|remboursé)|(?:l['’]intero mese|(?:il|quel) mese(?: intero)?) è (?:gratis|gratuito|rimborsato|offerto)|(?:el|ese) mes (?:(?:entero|completo) )?(?:es|sale|será) (?:gratis|gratuito)|(?:o|esse) mês (?:(?:inteiro|completo) )?(?:é|sai|fica) (?:grátis|gratuito|de graça)|(?:de (?:hele|volledige) maand|die maand) is (?:gratis|kosteloos))(?![A-Za-zÀ-ɏ])/i,
);
