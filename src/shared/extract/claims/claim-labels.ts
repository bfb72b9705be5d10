import type { Terms } from '#shared/terms/terms.ts';
import { compact } from '../grammar/compact.ts';
import { durationsIn } from '../grammar/duration.ts';
import { labelledValues, type Labelled } from '../labelled.ts';
import { citeIn, type SlaText } from '../sla-text.ts';
import { startOf } from './claim.ts';

type Claim = NonNullable<Terms['claim']>;

// The time in which a credit is asked for by its name: "Claim period | 14 days".

const NAMES = compact(
  /^(?:(?:(?:service|sla)\s)?(?:credit\s|refund\s)?(?:claims?|requests?)\s(?:period|window|deadline|time(?:\slimit|frame)?|term|limit)|(?:deadline|time(?:\s(?:limit|frame|allowed))?|window|period|limit)\s(?:for|to|of)\s(?:(?:making|submitting|filing|raising|make|submit|file|raise|a|any|the)\s){0,2}(?:(?:service|sla)\s)?(?:credit\s|refund\s)?(?:claims?|claim(?:ing)?|requests?\sfor\s(?:a\s)?credits?)(?:\s(?:a\s|service\s){0,2}credits?)?|(?:antrags|beantragungs|geltendmachungs|anspruchs)frist|frist\s(?:für|zur)\s(?:(?:die|den|der)\s)?(?:anträge|antrag|geltendmachung|beantragung)(?:\s(?:von|der|einer)\s(?:service)?gutschrift(?:en)?)?|délai\s(?:de|pour\s(?:la|une)?)\s?(?:réclamation|demande(?:\s(?:d['’]avoir|de\scrédit))?)|termine\s(?:per|di)\s(?:(?:la|il)\s)?(?:richiesta|reclamo)(?:\s(?:del|di)\screditi?o?)?|plazo\s(?:de|para)\s(?:la\s)?(?:reclamación|reclamar|solicitud|solicitar)(?:\s(?:del?|el)?\s?créditos?)?|prazo\s(?:de|para)\s(?:a\s)?(?:reclamação|reclamar|solicitação|solicitar)|(?:claim|aanvraag)termijn)(?![A-Za-zÀ-ɏ])/i,
);
/** What may stand before the time. */
const LEADS = compact(
  /^\W{0,3}(?:(?:within|in|at|the|a|latest|no|not|later|more|less|than|up|to|by|max|maximum|innerhalb|von|binnen|spätestens|dans|sous|les|un|au|plus|tard|entro|dentro|de|em|até|uiterlijk)[\s.]{1,2}){0,5}$/i,
);
const LONGEST_VALUE = 160;

/** Until when a credit must be claimed, where a row or a line names it; null where none does. */
export function claimByName(text: SlaText): Claim | null {
  for (const labelled of labelledValues(text, NAMES)) {
    const claim = claimOf(labelled);
    if (claim !== null) return claim;
  }
  return null;
}

function claimOf({ label, passage, start }: Labelled): Claim | null {
  const value = /^[^\n;]*/.exec(passage.text.slice(start, start + LONGEST_VALUE))?.[0] ?? '';
  const [read] = durationsIn(value);
  if (!read?.duration || !LEADS.test(value.slice(0, read.start))) return null;
  return {
    citations: [citeIn(passage, start, start + value.length)],
    confidence: 0.8,
    rule: 'claims/by-name',
    deadline: read.duration,
    from: startOf(value.slice(read.end), ''),
    text: `${label}: ${value.trim()}`,
    form: '',
  };
}
