import { compact } from '#shared/extract/grammar/compact.ts';
import { isSeverityLabel, nameOf, severitiesIn } from '#shared/extract/grammar/severity.ts';
import { named, type FoundTime } from '../found-time.ts';
import { coverageOf, targetsOf, timesOf } from '../words/target.ts';
import { topicOf, topicWords } from '../words/topic.ts';
import { made, NO_NAME, type Line } from './line.ts';
import { lineOfHours } from './line-above.ts';

const LONGEST = 300;
/** "Within ", "up to " */
const LIMIT =
  /^\W{0,3}(?:(?:with)?in|up\sto|under|max\.?|innerhalb(?:\svon)?|binnen|sous|entro|en|em)?\s?[<≤]?\s?$/i;
/** "of notification", "from receipt" */
const SINCE =
  /^\s(?:of|from|after)\s(?:(?:the|its)\s)?(?:notification|notice|receipt|report(?:ing)?|call|request|being\sreported)(?=[\s:,–—-])/i;
const PARTED = /^\s?[:–—-]\s(?=\S)|^\s(?=\p{Lu})/u;
/** The name of a case, up to what tells more of it. */
const NAME =
  /^\p{L}[^.,;:()]{2,90}?(?=\s(?:that|which|where|such\sas|including|like|for\sexample|or\swhere|when|if)\s|\s?[.,;:(]|\s?$)/u;
const IS_CASE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:repairs?|emergenc(?:y|ies)|issues?|requests?|tickets?|incidents?|problems?|outages?|faults?|questions|enquiries|inquiries|bugs?|defects?|failures?|jobs?|störung(?:en)?|anfragen?|fehler|pannes?|demandes?|anomalies?|guasti|richieste|incidencias?|averías?|solicitudes|storingen|vragen|falhas|pedidos)(?![A-Za-zÀ-ɏ])/i,
);
/** "Within 50 days These are minor repairs" */
const THESE_ARE = /^(?:these|those|this)\s(?:are|is|includes?)\s(?:all\s|our\s)?/i;
const REPAIRS = /(?<![A-Za-z])repairs?(?![A-Za-z])/i;

/**
 * "Within 4 hours: emergencies such as a burst pipe", "2 days Routine repairs", "1 hour – Critical": a line that begins with its
 * time, and behind it has the case; what its time is for stands above, or it is repairs that are done in it.
 */
export function timeFirst(input: Line): readonly FoundTime[] {
  const { passage, line, situation, working } = input;
  const { text, start } = line;
  if (text.length > LONGEST || situation.severity !== null) return [];
  const [time, another] = timesOf(text);
  if (time === undefined || another !== undefined || !LIMIT.test(text.slice(0, time.start)))
    return [];
  const end = time.end + (SINCE.exec(text.slice(time.end))?.[0].length ?? 0);
  const parted = PARTED.exec(text.slice(end))?.[0] ?? '';
  const behind = end + parted.length;
  const from = behind + (THESE_ARE.exec(text.slice(behind))?.[0].length ?? 0);
  const name = nameOf(NAME.exec(text.slice(from))?.[0] ?? '');
  const topic = topicAt(input, name);
  if (parted === '' || topic === null || !isCase(input, name, parted)) return [];
  return targetsOf(text.slice(0, end), start, working, false)
    .slice(0, 1)
    .map((target) => made(input, topic, named(passage, name), target, 'times/time-first', 0.75));
}

function isCase({ passage, situation }: Line, name: string, parted: string): boolean {
  if (name === '' || NO_NAME.test(name) || coverageOf(name) !== null) return false;
  if (lineOfHours(name, true) !== null) return false;
  if (isSeverityLabel(name)) return true;
  const others = topicWords(name.replace(REPAIRS, ' '));
  if (others.length > 0) return false;
  if (severitiesIn(name).length > 0 || IS_CASE.test(name)) return true;
  return passage.kind === 'item' && situation.direct && parted.trim() === ':';
}

/** What the line right above or the heading says; a list of repairs says it itself. */
function topicAt({ situation, passage }: Line, name: string) {
  if (situation.topic !== null && situation.direct) return situation.topic;
  const title = topicOf(passage.path.at(-1) ?? '');
  if (title === 'response' || title === 'resolution') return title;
  return REPAIRS.test(name) ? 'resolution' : null;
}
