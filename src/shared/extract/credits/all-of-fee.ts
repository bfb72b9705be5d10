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
export const ALL_OF_FEE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:full|complete|total) (?:refund|credit|rebate)|refund(?:ed)? in full|(?:refund(?:ed)?|credit(?:ed)?|repay|return|waive|reimburse) (?:(?:to )?(?:you|customers?|the customer|them) )?(?:the |your |all )?(?:full|entire|whole|total) (?:monthly |service )?(?:costs?|price|fees?|charges?|amount|bill|subscription|rent) (?:of|for) (?:the|that|your|this) (?:[a-z]+ )?(?:services?|months?|quarter|subscription|hosting|plan|period)|the lot|all of it|volle (?:erstattung|rückerstattung|gutschrift)|remboursement (?:intégral|total)|rimborso (?:totale|integrale)|(?:reembolso|devolución) (?:total|íntegr[ao])|volledige (?:terugbetaling|restitutie)|(?:that|the|your|this) (?:(?:whole|entire|full) )?(?:month|quarter)(?:['’]s (?:fee|bill|subscription|rent))? (?:is|comes|will be|goes)(?: entirely| completely)? (?:free|on us|on the house|waived|refunded|returned|at no charge)|you (?:pay|owe)(?: us)? nothing (?:for|that)|(?:der|dieser) (?:(?:ganze|gesamte|volle) )?monat (?:ist|wird)(?: für sie)? (?:kostenlos|kostenfrei|gratis|frei|geschenkt|erlassen)|(?:der|dieser) (?:(?:ganze|gesamte) )?monat geht auf uns|(?:ist|wird) (?:der|dieser) (?:(?:ganze|gesamte|volle) )?monat (?:für sie )?(?:kostenlos|kostenfrei|gratis|erlassen|geschenkt)|is (?:de|die) (?:(?:hele|volledige) )?maand (?:gratis|kosteloos)|zahlen sie (?:für (?:den|diesen) [A-Za-zÀ-ɏ]+ )?nichts|(?:le|ce) mois (?:(?:entier|complet) )?est (?:offert|gratuit|remboursé)|(?:l['’]intero mese|(?:il|quel) mese(?: intero)?) è (?:gratis|gratuito|rimborsato|offerto)|(?:el|ese) mes (?:(?:entero|completo) )?(?:es|sale|será) (?:gratis|gratuito)|(?:o|esse) mês (?:(?:inteiro|completo) )?(?:é|sai|fica) (?:grátis|gratuito|de graça)|(?:de (?:hele|volledige) maand|die maand) is (?:gratis|kosteloos))(?![A-Za-zÀ-ɏ])/i,
);
