import type { Passage } from '../sla-text.ts';
import type { Categorise } from './categories.ts';
import { compact } from '../grammar/compact.ts';
import { isAboutService } from './negations.ts';

// A list of grounds whose introduction says in words of its own that they do not count: its items tell.

/** Words of denying and of ending, of keeping out and of setting free. */
const DENIES = compact(
  /(?<![A-Za-zÀ-ɏ])n['’](?=[a-zà-ɏ])|(?<![A-Za-zÀ-ɏ])(?:not|[a-z]+n['’]t|cannot|never|no|none|nothing|nobody|neither|nor|off|out|outside|beyond|laps(?:e|es)|silent|blind|unaffected|untouched|without|excuses?|away|ignore[sd]?|net of|apart|aside|less|waived?|free of|nicht|kein(?:e|er|en|em)?|außen|außerhalb|ohne|befreit|frei|entbunden|entf[aä]ll(?:t|en)|heraus[a-z]+|ne|aucune?|hors|(?:décharg|exonér|dégag|libér|neutralis)[a-zé]+|tombe(?:nt)?|cesse(?:nt)?|sans|non|nessun[ao]?|fuori|senza|ningun[ao]|ningún|fuera|sin|(?:eximid|exonerad|exent|liberad|isent|desobrigad)[oa]s?|decaen?|(?:sollevat|esonerat|esent|liberat)[oaie]|niet|ontheven|vrijgesteld|vervalt|geen|buiten|zonder|não|nenhuma?|fora|sem)(?![A-Za-zÀ-ɏ])/i,
);
/** Of what is promised, counted and owed. */
const OF_PROMISE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:promis[a-z]+|pledge[sd]?|targets?|figures?|numbers?|levels?|section|paragraphs?|clauses?|articles?|times|undertakings?|penalt(?:y|ies)|deductions?|fault|excuses?|scope|measurement|deal|on us|to it|pays?|owes?|zusage[n]?|ziele?|werte?|fristen|engagements?|objectifs?|taux|délais?|impegn[oi]|obiettiv[oi]|valor[ei]?s?|compromisos?|objetivos?|compromissos?|toezegging(?:en)?|doelen|(?:verplicht|oblig|obblig|obrig|responsab|garan[tz]|haft)[a-zà-ɏ]+|uns|fermo)(?![A-Za-zÀ-ɏ])/i,
);
/** What the customer may not do, what data is not kept, whose work it is: lists of other kinds. */
const OF_OTHERS = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:you|customers?|clients?|users?|subscribers?|tenants?|members?) (?:may|must|shall|should|will|agrees?|undertakes?|(?:is|are) (?:not )?(?:required|obliged|allowed|permitted|responsible))|prohibited|forbidden|permitted|please|without (?:delay|undue|prior|notice|further)|(?:not|never|n['’]t) (?:store|share|sell|collect|log|disclose|send|transmit|use|process|retain|accept|include in (?:the|your) price)|passwords?|without your|(?:watched|measured|monitored|checked) by|(?:not|[a-z]+n['’]t|never|cannot) (?:guarantee|warrant|represent)|ne garanti[a-z]+ pas|non garant[a-z]+|no garant[a-z]+|garantieren (?:[a-z]+ )?nicht|only|not only|as well as|severity|priority|p[1-4])(?![A-Za-zÀ-ɏ])/i,
);
const LONGEST = 200;
/** Grounds are looked for in so many items. */
const MOST_ITEMS = 12;

/** Whether a passage denies something above a list most of whose items are grounds, of two kinds at the least. */
export function deniesItsItems(
  passages: readonly Passage[],
  index: number,
  categoriesOf: Categorise,
): boolean {
  const passage = passages[index];
  if (passage === undefined || passage.kind === 'item' || passage.text.length > LONGEST)
    return false;
  if (passages[index + 1]?.kind !== 'item' || !DENIES.test(passage.text)) return false;
  if (passage.kind === 'paragraph' && !/[:–—]\s*$/.test(passage.text)) return false;
  if (OF_OTHERS.test(passage.text)) return false;
  if (!isAboutService(passage.text) && !OF_PROMISE.test(passage.text)) return false;
  const next = passages.slice(index + 1, index + 1 + MOST_ITEMS);
  const end = next.findIndex((one) => !isBelow(one, passage));
  const kinds = (end < 0 ? next : next.slice(0, end)).map(({ text }) => categoriesOf(text));
  const grounds = kinds.filter((categories) => categories.length > 0);
  return new Set(grounds.flat()).size > 1 && grounds.length * 2 >= kinds.length;
}

const isBelow = ({ kind, lead, path }: Passage, above: Passage): boolean =>
  kind === 'item' &&
  (above.kind === 'heading' ? lead === '' && path.at(-1) === above.text : lead === above.text);
