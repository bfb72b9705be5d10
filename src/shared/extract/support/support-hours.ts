import type { Terms, TextTerm } from '#shared/terms/terms.ts';
import { hoursPhrases, type ReadHours } from '../grammar/hours.ts';
import { sentences, type Passage, type SlaText } from '../sla-text.ts';
import { aloneBelow, overLines, titleAbove } from './below-title.ts';
import { MAIN_LINE } from './by-business-hours.ts';
import { LONGEST_TITLE, URGENT_ONLY } from './hours-words.ts';
import { inPassing } from './in-passing.ts';
import { BARE_CODE, inSentence } from './in-sentence.ts';
import { namedOnly } from './named-only.ts';
import { WHEN_THERE } from './plain-words.ts';
import { withPlans } from './plan-hours.ts';
import { mainHours } from './service-time.ts';
import { BUSINESS, isBelowHours } from './said-words.ts';
import { tableHours } from './table-hours.ts';

/** When support can be reached, as printed. */
export function supportHours(text: SlaText): Pick<Terms, 'supportHours'> {
  const found = [
    ...text.passages.flatMap((passage, index) =>
      passageHours(passage, titleAbove(text.passages, index)),
    ),
    ...text.passages.flatMap((_, index) => inPassing(text.passages, index)),
    ...tableHours(text.tables),
  ];
  return { supportHours: withPlans(mainHours(found), text.tables) };
}

function passageHours(passage: Passage, above: Passage | undefined): readonly TextTerm[] {
  const alone =
    MAIN_LINE.test(passage.text) && isBelowHours(passage) ? null : aloneBelow(passage, above);
  if (alone !== null) return [alone];
  if (passage.kind === 'heading' && !STATES.test(passage.text)) return [];
  const lines = overLines(passage);
  if (lines !== null) return [lines];
  let before = asks(above) ? above.text : (passage.path.at(-1) ?? '');
  return sentences(passage.text).flatMap((sentence) => {
    const context = before;
    before = sentence.text;
    if (sentence.text.length > 2_000) return [];
    const phrase = mainPhrase(sentence.text);
    if (phrase === undefined && passage.kind === 'heading') return [];
    return phrase === undefined
      ? namedOnly(passage, sentence.text, sentence.start)
      : inSentence(passage, sentence.text, sentence.start, phrase, context);
  });
}

/** "4.2 Support hours: 24x7": a clause of one line, which a reader may take for a heading. */
const STATES = /^[^:\n]{3,60}(?::\s|\s[–-]\s|\s\(|\s(?:is|are|available|open|staffed|answered)\s)/i;

/** The hours of a sentence; beside those of urgent cases, the ones that stand behind "support hours". */
function mainPhrase(text: string): ReadHours | undefined {
  const [first, ...others] = hoursPhrases(text);
  if (first === undefined || others.length === 0) return first;
  const [second] = others;
  // "16x5, i.e. Mondays to Fridays 6:00–22:00": which hours a code stands for.
  if (second && BARE_CODE.test(first.text) && SAYS_MORE.test(text.slice(first.end, second.start)))
    return second;
  // "24/7 for P1, otherwise weekdays 9–18"
  if (second && OTHERWISE.test(text.slice(first.end, second.start))) return second;
  if (!URGENT_ONLY.test(text.slice(0, first.start).slice(-40))) return first;
  const isMain = ({ start, kinds }: ReadHours) =>
    kinds.has('days') && HOURS_BEFORE.test(text.slice(Math.max(0, start - 40), start));
  return others.find(isMain) ?? first;
}
const SAYS_MORE =
  /^(?:\s(?:support|cover(?:age)?|service))?[\s,(–-]{1,3}(?:(?:i\.\s?e\.|that\sis|meaning|d\.\s?h\.|das\sheißt|c['’]est-à-dire|cioè|es\sdecir|isto\sé|dat\swil\szeggen)[\s,]{0,2})?$/i;
const OTHERWISE =
  /^\s(?:for|bei|für|pour|per|para|voor)\s[^.;]{2,50}[\s,](?:and\s)?(?:otherwise|(?:for\s)?(?:everything|anything|all(?:\sthe)?|the)\s(?:else|others?|rest)|sonst|ansonsten|sinon|altrimenti|(?:de|en)\scaso\scontrario|caso\scontrário|anders)[\s,:]{1,3}(?:on\s|at\s|von\s)?$/i;
const HOURS_BEFORE = new RegExp(String.raw`(?:${BUSINESS.source})\s?[(:,–-]\s?$`, 'i');

/** Whether the line above is a question or title that hours answer. */
const asks = (above: Passage | undefined): above is Passage =>
  above !== undefined && above.text.length <= LONGEST_TITLE && WHEN_THERE.test(above.text);
