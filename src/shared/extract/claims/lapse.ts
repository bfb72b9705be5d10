import { compact } from '../grammar/compact.ts';
import { durationsIn } from '../grammar/duration.ts';
import type { Deadline } from './deadline.ts';

// A deadline told by what happens after it: "after 30 days the right to a credit is gone".

/** What may be asked; that a credit once given expires is another matter. */
const RIGHT = String.raw`(?:rights?|claims?|requests?|entitlements?|anspruch|ansprüche|droit|demande|réclamation|diritto|richiesta|derecho|reclamación|direito|pedido|recht|aanspraak)`;
const LOST = String.raw`(?:lapses?|expires?|(?:is|are) (?:gone|lost|forfeited|void|barred|waived|too late)|falls? away|(?:is|are|(?:will|shall) be) (?:rejected|refused|denied|declined|disregarded|invalid|ineligible)|(?:will|shall|are|is) not(?: be)? (?:considered|accepted|honou?red|processed|valid|eligible)|can(?:not| not| no longer|['’]t) be (?:claimed|considered|accepted|asked for|requested)|nothing (?:more )?is (?:due|owed|paid)|verf[aä]ll(?:t|en)|erlischt|erlöschen|(?:s['’]éteint|est perdue?|expire|n['’]est plus (?:due?|recevable)|plus rien n['’]est dû)|(?:decade|si perde|scade)|(?:caduca|se pierde|prescribe)|(?:caduca|prescreve|perde-se)|vervalt)`;

/** A right and its loss, in whatever order; without it nothing lapses. */
const LAPSES = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])(?:${RIGHT}(?![A-Za-zÀ-ɏ])[^.;:]{0,60}?(?<![A-Za-zÀ-ɏ])${LOST}|${LOST}(?![A-Za-zÀ-ɏ])[^.;:]{0,40}?(?<![A-Za-zÀ-ɏ])${RIGHT}|eligibility(?: for| to)[^.;:]{0,40} (?:ends|ceases|lapses|expires)|can(?:not|['’]t| no longer| not) be claimed|plus rien n['’]est dû)(?![A-Za-zÀ-ɏ])`,
    'i',
  ),
);
/** What stands before the time: "after 30 days", "older than 60 days", "nach 30 Tagen". */
const PAST = compact(
  /(?<![A-Za-zÀ-ɏ])(?:after|older than|later than|beyond|past|once|more than|nach(?: ablauf von)?|später als|passé(?: un délai de)?|au[- ]delà de|après|dopo|oltre|trascorsi|pasados|transcurridos|tras|después de|após|decorridos|passados|na)\s{1,2}$/i,
);
/** What stands behind it where its loss comes first: "lapses 30 days after the outage". */
const AFTER_IT =
  /^\s(?:after|from|following|nach|après|à compter|dopo|dal|después|desde|após|na)(?![A-Za-zÀ-ɏ])/i;
const LOSES = compact(new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])${LOST}\s(?:within\s)?$`, 'i'));

/** Whether a text says that a right to a credit is lost with time. */
export const saysLapse = (text: string): boolean => LAPSES.test(text);

/** The time after which a right to a credit is lost; null where the text tells none. */
export function lapseIn(text: string): Deadline | null {
  if (!saysLapse(text)) return null;
  for (const { start, end, duration } of durationsIn(text)) {
    if (duration === null || duration.unit === 'second' || duration.unit === 'minute') continue;
    const before = text.slice(Math.max(0, start - 40), start);
    const past = PAST.exec(before);
    if (past === null && !(LOSES.test(before) && AFTER_IT.test(text.slice(end, end + 14))))
      continue;
    return { deadline: duration, start: past === null ? start : start - past[0].length, end };
  }
  return null;
}
