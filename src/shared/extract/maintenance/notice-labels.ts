import { compact } from '../grammar/compact.ts';
import { durationsIn } from '../grammar/duration.ts';
import { labelledValues, type Labelled } from '../labelled.ts';
import type { SlaText } from '../sla-text.ts';
import { LONGEST_NOTICE, type Candidate } from './candidate.ts';
import { isOfUnplanned, MAINTENANCE } from './words.ts';

// The notice of planned maintenance by its name: "Maintenance notice | 5 days".

/** Names that say themselves of what they are the notice. */
const OF_WORK = compact(
  /^(?:(?:(?:advance|minimum|prior|customer|client|written)\s){0,3}(?:notices?|notifications?|warning|announcements?|lead[-\s]time)(?:\s(?:period|time|given|required))?\s(?:of|for|before|to)\s(?:(?:any|all|the|upcoming)\s)?(?:(?:planned|scheduled|routine|regular|preventive)\s(?:[a-z]{3,14}\s)?(?:maintenance|downtimes?|outages?|works?|interruptions?|changes?|upgrades?|unavailability|activit(?:y|ies))|maintenance)(?:\s(?:windows?|works?|events?|activit(?:y|ies)|period))?|(?:(?:planned|scheduled|routine|regular|preventive)\s(?:[a-z]{3,14}\s)?(?:maintenance|downtime|outage|works?|interruption|change|upgrade)|maintenance)(?:\swindow)?\s?[–:-]?\s?(?:(?:advance|minimum|prior|customer)\s){0,2}(?:notice|notification|announcement|warning|lead[-\s]time)(?:\s(?:period|time))?|(?:mindest)?(?:ankündigung|vorankündigung|vorlauf|benachrichtigung|voranmeldung|information)[a-z]{0,6}\s(?:(?:von|für|bei|vor|über|der|einer|die)\s){0,2}(?:(?:geplante[nrms]?|planmäßige[nrms]?)\s)?(?:wartung[a-zß-ɏ]{0,12}|ausfälle[n]?|unterbrechungen|arbeiten)|(?:geplante\s)?wartung(?:en|sarbeiten|sfenster)?\s?[–:-]?\s?(?:vorankündigung|ankündigung(?:sfrist)?|vorlauf(?:zeit|frist)?|benachrichtigung)|wartungs(?:ankündigung(?:sfrist)?|vorlauf(?:zeit)?|frist|benachrichtigung)|(?:préavis|délai\sd(?:e\s|['’])(?:prévenance|préavis|notification|information|annonce)|notification|annonce|information)(?:\s(?:minimum|préalable|minimale?))?\s(?:d['’]|de\s|des\s|pour\s|avant\s)(?:(?:la|les|une|toute)\s)?(?:maintenances?|travaux|interventions?|interruptions?|opérations?\sde\smaintenance|arrêts?)(?:\s(?:planifiée?|programmée?|préventive|prévue?)s?)?|(?:preavviso|termine\sdi\spreavviso|comunicazione|notifica)(?:\s(?:minimo|preventiva))?\s(?:di|per|della|delle|sulla|sulle)\s(?:(?:la|le)\s)?(?:manutenzion[ei]|interventi)(?:\s(?:programmat|ordinari|pianificat)[aei])?|(?:(?:plazo\sde\s)?(?:pre)?aviso(?:\s(?:previo|prévio|mínimo))?|antelación|antecedência|notificación)\s(?:de|del|para|do|da)\s(?:(?:el|los|la|a|o)\s)?(?:mantenimientos?|manutenç(?:ão|ões))(?:\s(?:programad|planificad|planead)[oa]s?)?|(?:aankondiging(?:stermijn)?|vooraankondiging|melding|kennisgeving)\s(?:van\s|voor\s|bij\s)?(?:gepland\s)?onderhoud)(?![A-Za-zÀ-ɏ])/i,
);
/** Names of any notice, which a title above makes one of maintenance. */
export const NAMES_NOTICE = compact(
  /^(?:(?:advance|minimum|customer|client|prior|required|user)\s){0,2}(?:notices?(?:\s(?:to\s(?:customers?|clients?|users?)|period|time|given|required))?|notification(?:\s(?:period|time))?|lead[-\s]time|warning|announce(?:d|ments?)|vorlauf(?:zeit)?|ankündigung(?:sfrist)?|vorankündigung|préavis|délai\sde\sprévenance|preavviso|(?:pre)?aviso(?:\s(?:previo|prévio))?|antelación|antecedência|aankondiging(?:stermijn)?)(?![A-Za-zÀ-ɏ])/i,
);
/** What may stand before the length of a notice. */
const LEAST =
  /^\W{0,3}(?:(?:at|a|the|no|not|least|less|fewer|later|than|minimum|min\.|of|is|mindestens|spätestens|wenigstens|au|moins|minimum|almeno|al|menos|minimo|mínimo|de|di|minstens|minimaal|ten|minste)\s){0,5}$/i;
/** "2 hours per month" is no notice. */
const NO_NOTICE =
  /^\s(?:per|a|each|every|after|following|pro|je|im(?!\svor)|nach|par|après|al|por|después|dopo|na)\s/i;

export const noticesByLabel = (text: SlaText): readonly Candidate[] => [
  ...labelledValues(text, OF_WORK).flatMap(noticeIn),
  ...labelledValues(text, NAMES_NOTICE).filter(isOfMaintenance).flatMap(noticeIn),
];

/** Whether the titles above a name are those of maintenance that is planned. */
const isOfMaintenance = ({ titles }: Labelled): boolean =>
  titles.some((words) => MAINTENANCE.test(words)) && !titles.some(isOfUnplanned);

function noticeIn({ passage, start }: Labelled): readonly Candidate[] {
  const value = passage.text.slice(start, start + LONGEST_NOTICE);
  const [read] = durationsIn(value);
  if (read === undefined || !LEAST.test(value.slice(0, read.start))) return [];
  if (NO_NOTICE.test(value.slice(read.end))) return [];
  const rule = 'maintenance/notice-by-name';
  const [from, to] = [start + read.start, start + read.end];
  return [{ passage, start: from, end: to, read, confidence: 0.8, rule }];
}
