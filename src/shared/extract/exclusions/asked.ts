import type { Passage } from '../sla-text.ts';
import { compact } from '../grammar/compact.ts';
import { part, type Ground } from './ground.ts';

// A question whose answer says what does not count: "Do you count maintenance?" "No. …"

const ASKS_WHAT_COUNTS = compact(
  /^[^?]{0,80}(?<![A-Za-zÀ-ɏ])(?:count(?:s|ed)?|cover(?:s|ed)?|includ(?:e|es|ed)|zähl(?:t|en)|abgedeckt|enthalten|compt(?:e|ent|ez|ées?)|couver(?:t|te|ts|tes)|conta(?:no|te)?|copert[oaie]|inclus[oaie]|cuentan?|cubren?|incluye[n]?|telt|tellen|gedekt|conta[m]?|cobre[m]?)(?![A-Za-zÀ-ɏ])[^?]{0,60}\?\W*$/i,
);
const DENIES =
  /^\W{0,3}(?:A[:.]\s)?(?:(?:no|nope|never|nein|non|nee|não)(?![A-Za-zÀ-ɏ-])(?=\s?[,.!;:–—-])|(?:not (?:if|when|where|while|as long as|provided)|nicht,? (?:wenn|falls|sofern|solange)|pas (?:si|lorsque|quand)|non (?:se|quando)|no (?:si|cuando)|niet (?:als|wanneer|zolang)|não (?:se|quando))(?![A-Za-zÀ-ɏ]))/i;
const ASKS_WHAT_IS_OUT =
  /^[^?]{0,80}(?<![A-Za-zÀ-ɏ])(?:exclud(?:e|ed)|left out|exempt|ausgenommen|exclue?s?|esclus[oaie]|excluid[oa]s?|uitgesloten)(?![A-Za-zÀ-ɏ])[^?]{0,60}\?\W*$/i;
const AFFIRMS = /^\W{0,3}(?:A[:.]\s)?(?:yes|yep|ja|oui|sì|sí|sim)(?![A-Za-zÀ-ɏ-])/i;
const LONGEST_QUESTION = 140;

/** The question above as a ground, where the answer leaves out what it asks about; null elsewhere. */
export function askedGround(passage: Passage, above: Passage | undefined): Ground | null {
  if (above === undefined || above.text.length > LONGEST_QUESTION) return null;
  const leavesOut =
    (DENIES.test(passage.text) && ASKS_WHAT_COUNTS.test(above.text)) ||
    (AFFIRMS.test(passage.text) && ASKS_WHAT_IS_OUT.test(above.text));
  return leavesOut ? part(above, 0, above.text.length, 'exclusions/asked') : null;
}
