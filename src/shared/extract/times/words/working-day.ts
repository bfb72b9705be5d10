import type { SlaText } from '#shared/extract/sla-text.ts';
import { durationsIn, hoursOf } from '#shared/extract/grammar/duration.ts';
import type { WorkingTime } from './target.ts';

const DAY =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:a|an|one|each|every|per)?\s?(?:\(1\)\s)?["“']?(?:business|working|work|service)\sdays?\b|arbeitstag|werktag|jour\souvr(?:é|able)|giorno\slavorativo|d[ií]a\s(?:hábil|laborable)/i;
const MEANS =
  /^["”'\s]*(?:\([^)]{1,20}\))?["”'\s]*(?:[:=–—]|means|is|are|shall\smean|comprises|consists\sof|equals|counts\sas|corresponds\sto|has|bedeutet|entspricht|umfasst|hat|correspond\sà|équivaut\sà|comprend)\s/i;
/** Between the verb and the hours only words that keep them the length of the day. */
const LENGTH_BEFORE =
  /^(?:\s|a|an|of|period|any|consecutive|to|defined|as|the|considered|be|de|von|à|einem|zeitraum)*$/i;

/** How long a working day is, where the text defines it in hours: "Working Day (WD): 8 hours". */
export function workingTime(text: SlaText): WorkingTime {
  for (const passage of text.passages) {
    const named = DAY.exec(passage.text);
    if (named === null || named.index > 40) continue;
    const after = passage.text.slice(
      named.index + named[0].length,
      named.index + named[0].length + 160,
    );
    const means = MEANS.exec(after);
    if (means === null) continue;
    const rest = after.slice(means[0].length);
    const [first] = durationsIn(rest);
    if (!first?.duration || !LENGTH_BEFORE.test(rest.slice(0, first.start))) continue;
    const hours = hoursOf(first.duration);
    if (hours !== null && hours >= 4 && hours <= 24) return { hoursOfDay: hours };
  }
  return { hoursOfDay: null };
}
