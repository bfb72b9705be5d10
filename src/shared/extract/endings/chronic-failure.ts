import { cite } from '#shared/document/citation.ts';
import type { TextTerm } from '#shared/terms/terms.ts';
import { sentences, type Passage, type SlaText } from '../sla-text.ts';
import { ENDS, PARTY_MAY } from './words.ts';
import { compact } from '../grammar/compact.ts';

const SERVICE_MISSED =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:availability|uptime|up-?time|service\slevels?|SLAs?|downtime|outages?|unavailab[A-Za-zÀ-ÖØ-öø-ɏ]{1,6}|service\scredits?|failures?|(?:total|complete|partial|severe|major)\sloss(?:es)?|loss(?:es)?\sof\s(?:the\s)?(?:service|supply|connectivity|connection|signal|power)|(?:service\s)?(?:interruptions|disruptions|breakdowns|faults)|multiple\sfailures|chronic|target\suptime|performance\sstandards?|verfügbarkeit[A-Za-zÀ-ÖØ-öø-ɏ]{0,3}|ausf[aä]ll[A-Za-zÀ-ÖØ-öø-ɏ]{0,3}|störungen|unterbrechungen|interruptions?\sde\s(?:service|connexion)|pannes|coupures|guasti|interruzioni|disservizi|averías|caídas|interrupciones|falhas|interrupções|storingen|onderbrekingen|disponibilité|indisponibilité|disponibilità|disponibilidad|beschikbaarheid)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])/i;
/** Repeated or severe: "three consecutive months", "below 95 % in any month", "more than 24 hours". */
const REPEATED = compact(
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:chronic[A-Za-zÀ-ÖØ-öø-ɏ]{0,4}|repeated[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|persistent[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|consecutive|multiple|(?:two|three|four|five|six|2|3|4|5|6)\s(?:\(\d\)\s)?(?:or\smore|out\sof|times|separate|months|calendar|billing|occasions|quarters|failures|instances|of\sany)|(?:any|each|in\sa)\s(?:(?:single|given|calendar|rolling)\s)?(?:month|\d{1,2}|twelve|six|three|quarter)|below\s\d{1,3}|less\sthan\s(?:[A-Za-zÀ-ÖØ-öø-ɏ]{1,12}\s)?(?:\(\s?)?\d{1,3}|wiederholt[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|aufeinanderfolgend[A-Za-zÀ-ÖØ-öø-ɏ]{0,3}|mehrfach[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|consécuti[A-Za-zÀ-ÖØ-öø-ɏ]{1,4}|répétée?s?|ripetut\w|consecutiv[A-Za-zÀ-ÖØ-öø-ɏ]{1,2}|opeenvolgende)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])/i,
);
const CLOSES_THE_RIGHT =
  /\b(?:may\snot|not\s(?:be\s)?entitled|no\sright|shall\snot|nicht\sberechtigt)\b[^.;]{0,40}\bterminat/i;
const BY_PROVIDER =
  /\b(?:provider|we|company|vendor|supplier|anbieter|auftragnehmer|prestataire)\s(?:may|can|shall\sbe\sentitled|kann|peut)\b/i;

/** Whether a sentence tells of repeated or severe misses: "below 95 % in three consecutive months". */
export const namesChronicFailure = (text: string): boolean =>
  SERVICE_MISSED.test(text) && REPEATED.test(text);

/** The right to end the agreement after repeated or severe misses, in the sentence that gives it. */
export function chronicFailure(text: SlaText): TextTerm | null {
  const cells = text.tables.flatMap(({ rows }) => rows.flat());
  for (const passage of [...text.passages, ...cells]) {
    if ((passage.kind === 'heading' && !/\d/.test(passage.text)) || !ENDS.test(passage.text))
      continue;
    const found = inPassage(passage);
    if (found !== null) return found;
  }
  return null;
}

function inPassage(passage: Passage): TextTerm | null {
  let before: { text: string; start: number } | null = null;
  for (const sentence of sentences(passage.text)) {
    const context = before;
    before = sentence;
    const { text, start } = sentence;
    if (text.length > 2_500 || !ENDS.test(text) || CLOSES_THE_RIGHT.test(text)) continue;
    if (!PARTY_MAY.test(text) || BY_PROVIDER.test(text)) continue;
    const own = namesChronicFailure(text);
    // "… in three consecutive months. In that case Customer may terminate …"
    const joined: boolean =
      !own &&
      context !== null &&
      /^(?:in\s(?:that|such|this)|upon\s(?:such|the\soccurrence)|then|if\sso|in\sdiesem\sfall|dans\sce\scas|customer\smay|you\smay)/i.test(
        text,
      ) &&
      namesChronicFailure(context.text);
    if (!own && !joined) continue;
    const from = joined && context !== null ? context.start : start;
    const end = start + text.length;
    return {
      citations: [cite(passage.source, passage.text, from, end)],
      confidence: own ? 0.85 : 0.75,
      rule: 'endings/chronic-failure',
      text: passage.text.slice(from, end),
    };
  }
  return null;
}
