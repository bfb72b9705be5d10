import type { Categorise } from './categories.ts';
import { RULE_OF_CLAIM } from './negations.ts';
import { compact } from '../grammar/compact.ts';

// Lines of a list of grounds that name no ground.

/** "Emergency work DOES count against the level": an item that says that it counts. */
export const COUNTS = compact(
  /\b(?:do(?:es)?|will|shall)(?: still| also| however)? count (?:against|towards?|as (?:downtime|an? outage|unavailab))|\b(?:is|are)(?: still| also)? counted (?:as downtime|against)\b(?<!\b(?:not|never|neither|nor|no|none)\b[^.;]{0,80})/i,
);

/** Whether a line names no cause of an outage, but the title of a list below, or what a claim has to be like. */
export const isNoCause = (words: string, categoriesOf: Categorise): boolean =>
  (TITLE.test(words) ||
    HOLIDAY.test(words) ||
    TIER_OF_CREDIT.test(words) ||
    (RULE_OF_CLAIM.test(words) && CLAIMED.test(words))) &&
  categoriesOf(words).length === 0;

/** "Christmas Day": hours in which nobody answers, behind "support is given 24/7 but excludes:". */
const HOLIDAY = compact(
  /^\W{0,6}(?:(?:all |any |the )?(?:public|bank|national|federal|legal|statutory|company|religious) holidays?|holidays?|weekends?|(?:saturdays?|sundays?)(?:,? (?:and|or) (?:saturdays?|sundays?))?|(?:christmas|new year|thanksgiving|easter|good friday|boxing|labou?r|memorial|independence|martin luther king|juneteenth|whit|ascension|all saints)['’]?s?(?: (?:day|eve|monday|sunday|holidays?|jr\.?)){0,3}|(?:gesetzliche |bundeseinheitliche )?feiertage?|wochenenden?|heiligabend|silvester|(?:les )?jours fériés|(?:i )?(?:giorni )?festivi|(?:los )?(?:días )?festivos|(?:os )?feriados|(?:officiële )?feestdagen)(?![A-Za-zÀ-ɏ])[^.;:]{0,30}\W*$/i,
);

/** "99.0–99.5 %: 25 % of the fee": a step of what is given back. */
const TIER_OF_CREDIT =
  /^[^A-Za-zÀ-ɏ]*(?:(?:below|under|less than|unter|moins de|menos de|meno di|from|between) )?\d[\d.,]*\s?%[^;]{0,60}?\d\s?%[^.;]{0,40}(?:credit|refund|discount|fee|off|gutschrift|avoir|redevance|canone|crédito|cuota)/i;

/** "Excluded downtime and uptime percentage:" as an item above its own list. */
const TITLE =
  /^\W{0,6}(?:excluded|exclusions?|exceptions?|exempted?|not counted)[^.;:]{0,80}:\W{0,4}$/i;
const CLAIMED =
  /\b(?:claims?|credits?|requests?|notif\w+|notices?|application|refunds?|compensation|tickets?)\b/i;
