import { cite } from '#shared/document/citation.ts';
import type { Terms } from '#shared/terms/terms.ts';
import type { Statement } from '../statements.ts';
import { CREDIT, FEE } from '../vocabulary.ts';
import { setsLimit } from './cap.ts';
import { percentagesIn } from '../grammar/percent.ts';

type Basis = NonNullable<Terms['basis']>;

/** "a percentage of the total charges paid", "% der monatlichen Vergütung". */
const PERCENTAGE_OF =
  /(?<![A-Za-zÀ-ɏ])(?:percentage|per\s?cent|prozentsatz|anteil|pourcentage|percentuale|porcentaje)\s(?:of|der|des|von|du|de la|del|della)\s|[%％]\s?(?:of|der|des|vom|von|du|de la|del|della|on|off)\s/gi;
const QUARTERLY = /quarter|quartal|trimestr/i;
const ANNUAL = /(?<![A-Za-zÀ-ɏ])(?:annual|year|jahr|jährlich|annuel|anual|annual)/i;
const MONTHLY = /month|monat|mensuel|mensil|mensual|mois|billing (?:cycle|period)|mrc/i;
const INVOICE = /invoice|bill(?!ing)|rechnung|factur|fattur/i;
const AFFECTED =
  /affected|respective|applicable|failed|failing|impacted|in question|attributable|did not meet|does not meet|betroffen[A-Za-zÀ-ɏ]*|jeweilig[A-Za-zÀ-ɏ]*|concerné|interessat|afectad/i;

/** What a credit in percent is a share of; null where the text does not say. */
export function basisIn(statements: readonly Statement[]): Basis | null {
  let ofLimit: Basis | null = null;
  for (const statement of statements) {
    const { text, passage, start, topics, example } = statement;
    if (example || !(CREDIT.test(text) || topics.credit) || !FEE.test(text)) continue;
    for (const { index, 0: words } of text.matchAll(PERCENTAGE_OF)) {
      const from = index + words.length;
      const clause = /^(?:[^.;:\n|]|\.(?=\d)){0,160}/.exec(text.slice(from))?.[0] ?? '';
      const fee = FEE.exec(clause);
      if (fee === null || fee.index > 70) continue;
      const figure = percentagesIn(text.slice(Math.max(0, from - 12), from))[0];
      const end =
        from +
        (/^(.{0,140}?)(?=,|[⁰¹²³⁴-⁹]|\[\d|\s(?:if|when|where|in accordance|as|per|below|for (?:availability|uptime))\s|$)/.exec(
          clause,
        )?.[0].length ?? clause.length);
      const basis: Basis = {
        citations: [cite(passage.source, passage.text, start + index, start + end)],
        confidence: figure === undefined ? 0.9 : 0.8,
        rule: 'credits/basis',
        text: text.slice(from, end).trim(),
        basis: kindOf(clause),
      };
      if (!isLimited(text, index)) return basis;
      // A limit of a year says nothing of what a month's credit is a share of.
      if (basis.basis !== 'annual-fee') ofLimit ??= basis;
    }
  }
  return ofLimit;
}

/** Whether the share at a place is what credits may come to at most. */
const isLimited = (text: string, index: number): boolean =>
  setsLimit(text.slice(Math.max(0, index - REACH_OF_LIMIT), index));
const REACH_OF_LIMIT = 60;

function kindOf(clause: string): Basis['basis'] {
  if (AFFECTED.test(clause)) return 'affected-service-fee';
  if (QUARTERLY.test(clause)) return 'quarterly-fee';
  if (MONTHLY.test(clause)) return 'monthly-fee';
  if (ANNUAL.test(clause)) return 'annual-fee';
  return INVOICE.test(clause) ? 'invoice' : 'monthly-fee';
}
