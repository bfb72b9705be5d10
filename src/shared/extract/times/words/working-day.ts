import { compact } from '#shared/extract/grammar/compact.ts';
import type { SlaText } from '#shared/extract/sla-text.ts';
import { durationsIn, hoursOf } from '#shared/extract/grammar/duration.ts';
import type { WorkingTime } from './working-hours.ts';

const DAY =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:a|an|one|each|every|per)?\s?(?:\(1\)\s)?["“']?(?:business|working|work|service)\sdays?\b|arbeitstag|werktag|jour\souvr(?:é|able)|giorno\slavorativo|d[ií]a\s(?:hábil|laborable)/i;
const MEANS =
  /^["”'\s]*(?:\([^)]{1,20}\))?["”'\s]*(?:[:=–—]|means|is|are|shall\smean|comprises|consists\sof|equals|counts\sas|corresponds\sto|has|bedeutet|gelten|gilt|zählen|entspricht|umfasst|hat|correspond\sà|équivaut\sà|comprend)\s/i;
/** Between the verb and the hours only words that keep them the length of the day. */
const LENGTH_BEFORE =
  /^(?:\s|a|an|of|period|any|consecutive|to|defined|as|the|considered|be|de|von|à|einem|zeitraum)*$/i;

/** "One day is 9 Support Hours": the length of a day that nothing else calls a working one. */
const ANY_DAY =
  /(?<![A-Za-zÀ-ɏ])(?:one|an?|1|each|every|ein|jeder|un|une|chaque|ogni|cada|um|een|elke)\s["“„«']?\s?(?:day|tag|jour|journée|giorno|día|dia|dag)\s?["”“»']?\s(?:is|means|equals|counts\sas|corresponds\sto|has|consists\sof|being|=|hat|sind|ist|entspricht|bedeutet|compte|correspond\sà|équivaut\sà|équivaut|è|corrisponde\sa|equivale\sa|equivale|es|son|tiene|corresponde\sa|telt|is\sgelijk\saan)\s([^.;]{1,40})/i;
const OF_WORK =
  /^\s?(?:(?:business|working|work|office|support|service|desk|cover|opening)[\s-]hours?|\p{L}{0,16}stunden|heures\souvr\p{L}{1,6}|ore\slavorative|horas\s(?:laborables|laborales|hábiles|úteis)|(?:werk|kantoor)uren)(?!\p{L})/iu;

function anyDay(text: string): number | null {
  const rest = text.length > LONGEST_NOTE ? undefined : ANY_DAY.exec(text)?.[1];
  const [first] = rest === undefined ? [] : durationsIn(rest);
  if (!first?.duration || first.start > 0) return null;
  // "9 Support Hours" reads as hours of work, "9 hours" as those of a clock.
  const isOfWork = first.working || OF_WORK.test(rest!.slice(first.start).replace(/^\S+/, ''));
  const hours = hoursOf(first.duration);
  return isOfWork && hours !== null && hours >= 4 && hours < 24 ? hours : null;
}
const LONGEST_NOTE = 1_000;

/** How long a working day is, where the text defines it in hours: "Working Day (WD): 8 hours". */
export function workingTime(text: SlaText): WorkingTime {
  let hoursOfDay: number | null = null;
  let hoursOfAnyDay: number | null = null;
  for (const { text: words } of text.passages) {
    hoursOfDay ??= workingDay(words);
    hoursOfAnyDay ??= anyDay(words);
  }
  return { hoursOfDay, hoursOfAnyDay };
}

function workingDay(text: string): number | null {
  const [, inside] = text.length > LONGEST_NOTE ? [] : (COUNTS.exec(text) ?? []);
  return dayDefined(text) ?? (inside === undefined ? null : dayDefined(inside));
}

/** "…, so each working day counts as 7 working hours", "Als Arbeitstag gelten sieben Stunden": said inside a sentence. */
const COUNTS = compact(
  /(?<![A-Za-zÀ-ɏ])((?:each|every|one|a|ein|jeder|chaque|ogni|cada|elke)\s(?:(?:business|working|work)\sday\s(?:counts\sas|equals|corresponds\sto|is\s(?=\d))|(?:arbeits|werk)tag\s(?:entspricht|hat|umfasst)\s)[^.;]{1,40}|als\s(?:arbeits|werk)tag\s(?:gelten|gilt|zählen)\s[^.;]{1,40})/i,
);

function dayDefined(text: string): number | null {
  const named = DAY.exec(text);
  if (named === null || named.index > 40) return null;
  const after = text.slice(named.index + named[0].length, named.index + named[0].length + 160);
  const means = MEANS.exec(after);
  if (means === null) return null;
  const rest = after.slice(means[0].length);
  const [first] = durationsIn(rest);
  if (!first?.duration || !LENGTH_BEFORE.test(rest.slice(0, first.start))) return null;
  const hours = hoursOf(first.duration);
  return hours !== null && hours >= 4 && hours <= 24 ? hours : null;
}
