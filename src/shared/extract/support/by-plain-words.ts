import { hoursPhrases } from '../grammar/hours.ts';
import { isSeverityLabel } from '../grammar/severity.ts';
import { LONGEST_TITLE } from './hours-words.ts';
import {
  BY_CHANNEL_ALONE,
  CASES_REPORTED,
  CASES_TAKEN,
  HELP_LISTED,
  PEOPLE_WORK,
  PLACE_STAFFED,
  PLAIN_LABEL,
  REACHES_US,
  TITLE_OF_REACHING,
  WHEN_THERE,
} from './plain-words.ts';
import { verdict, type Said, type Verdict } from './said.ts';
import { OF_SOMETHING_ELSE } from './said-words.ts';

/** Hours in which people say plainly that they are there. */
export function byPlainWords(said: Said): Verdict | null {
  const { phrase, context, before, label, title } = said;
  const urgent = said.isUrgent || said.isOfUrgentList;
  const asked = [context, title].some(
    (words) =>
      words.length <= LONGEST_TITLE && WHEN_THERE.test(words) && !OF_SOMETHING_ELSE.test(words),
  );
  if (asked) return verdict(urgent ? 0.55 : 0.82, 'support/asked');
  // "When we're in:" right before the hours
  if (/[:–-]$/.test(label) && label.length <= LONGEST_TITLE && WHEN_THERE.test(label))
    return verdict(urgent ? 0.55 : 0.85, 'support/when');
  if (TITLE_OF_REACHING.test(said.passage.path.at(-1) ?? context) && BY_CHANNEL_ALONE.test(before))
    return verdict(urgent ? 0.5 : 0.74, 'support/reaching');
  const clock = phrase.kinds.has('clock');
  if (isOfClass(said)) return verdict(0.62, 'support/of-class');
  if (PLACE_STAFFED.test(label)) return verdict(urgent ? 0.5 : 0.77, 'support/staffed');
  if (PLAIN_LABEL.test(label)) return verdict(clock ? 0.6 : 0.78, 'support/plain-label');
  if (HELP_LISTED.test(before) && !clock)
    return verdict(urgent ? 0.5 : 0.71, 'support/help-listed');
  if (CASES_REPORTED.test(before) && !clock) return verdict(urgent ? 0.5 : 0.7, 'support/reported');
  const isThere = [PEOPLE_WORK, REACHES_US, CASES_TAKEN].some((words) => words.test(before));
  // "You can call us round the clock if all is down": at any hour for some cases alone.
  const ofSome =
    clock &&
    /^\s(?:when|if|for|where|wenn|falls|bei|für|si|pour|se|per|para|voor|als)\s/i.test(said.behind);
  return isThere ? verdict(urgent || ofSome ? 0.5 : 0.72, 'support/people') : null;
}

/** "Class A is handled day and night. Class B: Mon–Sat 8–18": when the cases that can wait are dealt with. */
function isOfClass({ phrase, context, before, behind, label, isUrgent }: Said): boolean {
  const isBeside =
    DEALT_WITH.test(context) && hoursPhrases(context).some(({ kinds }) => kinds.has('clock'));
  const isAll = phrase.kinds.has('times') && before.trim().length <= LONGEST_CLASS;
  return isBeside && isAll && !isUrgent && isSeverityLabel(label) && !/[^.;,\s)]/.test(behind);
}
const LONGEST_CLASS = 40;
const DEALT_WITH =
  /(?<![A-Za-zÀ-ɏ])(?:dealt\swith|handled|worked\son|attended|answered|covered|supported|taken|treated|bearbeitet|behandelt|traitée?s|gestit[ei]|atendid[oa]s|behandeld)(?![A-Za-zÀ-ɏ])/i;
