import { hoursPhrases } from '../grammar/hours.ts';
import { sentences } from '../sla-text.ts';
import { SUPPORT_BEHIND } from './by-label.ts';
import { LONGEST_TITLE, SUPPORT } from './hours-words.ts';
import { verdict, type Said, type Verdict } from './said.ts';
import {
  ATTENDED,
  BUSINESS,
  OF_SOMETHING_ELSE,
  OF_THE_SERVICE,
  REACHABLE,
  TITLE_OF_HOURS,
} from './said-words.ts';

// Hours in a sentence that tells of support, or that goes on from one.

/** "The service is available 24/7, but support …": the hours before are not those of support. */
const BUT =
  /(?<![A-Za-zÀ-ɏ])(?:but|however|whereas|while|aber|jedoch|während|mais|tandis\sque|ma|mentre|pero|mientras)(?![A-Za-zÀ-ɏ])/i;
const POINTS_BACK =
  /^(?:this|these|they|it|such|diese[rs]?|sie|(?:er|es|der|die|das)\s(?:ist|sind|is|zijn)|ces?|cette|cel(?:le|ui)s?-ci|ils?|elles?|quest[oaie]|ess[oaie]|[eé]st[oae]s?|[eé]l|ella|el[ea]s?|ess[ea]s?|deze|dit|zij)(?![A-Za-zÀ-ɏ])/i;
const WE_ARE_THERE =
  /^(?:we(?:['’]re|\sare)\s(?:here|there|in|open|available|around|on\shand)|(?:our|the)\s(?:team|office|desk|lines?)\s(?:is|are)\s(?:here|in|open|available|staffed)|wir\ssind\s(?:da|erreichbar|für)|nous\ssommes\s(?:là|disponibles|joignables)|siamo\s(?:qui|disponibili)|estamos\s(?:aquí|disponibles)|wij\szijn)(?![A-Za-zÀ-ɏ])/i;
/** "24/7 for P1, otherwise weekdays 9–18": the hours of all that is left. */
const OTHERWISE_AT =
  /(?<![A-Za-zÀ-ɏ])(?:otherwise|(?:everything|anything|all)\s(?:else|others?)|sonst|ansonsten|sinon|altrimenti|(?:de|en)\scaso\scontrario|caso\scontrário|anders)[\s,:]{1,3}(?:on\s|at\s|von\s)?$/i;
const PERSONNEL =
  /(?<![A-Za-zÀ-ɏ\d_])(?:personnel|staff|team|agents?|specialists?|assistance|help|contact[A-Za-zÀ-ɏ]{0,3}|mitarbeiter[A-Za-zÀ-ɏ]{0,3}|équipes?)(?![A-Za-zÀ-ɏ\d_])/i;

/** "Support is", "The call-out service runs": support as the subject, right before its hours. */
const SUPPORT_RUNS = new RegExp(
  String.raw`^[^.;:\d]{0,50}${SUPPORT.source}(?:\s[^.;:,\d]{1,40}?)?\s(?:is|are|runs?|operates?|works?|läuft|est|sont|è|es|é|fonctionne|funziona|funciona|loopt)(?:\s(?:available|open|from|between|on|de|du|von|dal(?:le)?|van))?\s{0,2}$`,
  'i',
);
/** "Includes 24/7 support": what a plan holds, right before its hours. */
const PLAN_HOLDS =
  /(?<![A-Za-zÀ-ɏ])(?:includ(?:es|ing)|comes\swith|enthält|beinhaltet|inclusive|inklusive|compren[dt]|inclut|include|incluye|inclui)(?:\s(?:our|free|eine[nm]?|un|une|uma|el|le|il|a))?\s$/i;

/** Whether the hours are those of the service itself, before "but" leads on to support. */
export const isOfServiceAlone = ({ before, behind }: Said): boolean =>
  BUT.test(behind) && OF_THE_SERVICE.test(before) && !SUPPORT.test(before);

export function byTelling(said: Said): Verdict | null {
  const { passage, text, phrase, context, before, title, isUrgent } = said;
  if (SUPPORT.test(text) && (REACHABLE.test(text) || ATTENDED.test(text)))
    return verdict(isUrgent ? 0.6 : 0.9, 'support/sentence');
  const opening = sentences(passage.lead.slice(-300)).at(-1)?.text ?? '';
  if (SUPPORT.test(opening) && REACHABLE.test(opening) && !OF_SOMETHING_ELSE.test(opening))
    return verdict(isUrgent ? 0.6 : 0.88, 'support/list');
  // "Support hours are when we help. These are Monday to Friday, 9 to 5."
  // "Standard model of support. 9:00–18:00 (GMT-3).": a sentence of nothing but hours.
  const alone = phrase.text.length >= text.replace(/[.\s]+$/, '').length * 0.75;
  const about = [context, title].some(
    (words) => TITLE_OF_HOURS.test(words) && !OF_SOMETHING_ELSE.test(words),
  );
  // "… 7 to 7; Saturdays 9 to 1" goes on from the hours before.
  if (alone && about && hoursPhrases(context).length === 0) return verdict(0.8, 'support/alone');
  // Under "Customer support": "We are here Monday to Friday, 10am to 4pm".
  if (SUPPORT.test(title) && WE_ARE_THERE.test(before))
    return verdict(isUrgent ? 0.55 : 0.75, 'support/headed');
  if (SUPPORT.test(title) && OTHERWISE_AT.test(before)) return verdict(0.74, 'support/otherwise');
  const continued = POINTS_BACK.test(text) && (BUSINESS.test(context) || SUPPORT.test(context));
  const titled = context.length <= LONGEST_TITLE && SUPPORT.test(context) && PERSONNEL.test(text);
  const tells = REACHABLE.test(text) || BUSINESS.test(context);
  if ((continued || titled) && tells) return verdict(isUrgent ? 0.55 : 0.8, 'support/continued');
  if (SUPPORT_RUNS.test(before)) return verdict(isUrgent ? 0.55 : 0.79, 'support/runs');
  const holds = PLAN_HOLDS.test(before) && SUPPORT_BEHIND.test(said.behind);
  return holds ? verdict(0.45, 'support/plan-holds') : null;
}
