import { isHeadingOfExclusions } from './headings.ts';
import type { Categorise } from './categories.ts';

/** The first words of a passage up to its first full stop, colon or dash, below a number of its own. */
const FIRST_WORDS =
  /^\W{0,4}(?:(?:[A-Z]\.?)?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s)?([^.:;?!]{3,90}?)(?:([.:?!])["”)*_]{0,4}\s|\s([–—-])\s)/;

/** Words of every such title: what says that something does not count, and of what it speaks in general. */
const GENERAL = new Set(
  (
    'a an the this that these those it we our us you your what which when where why how some certain few several many most not all every everything nothing ' +
    'there are is be was were will would shall do does did has have and or but as to of in for from by on out off no nor never also either too always however though with under ' +
    "don doesn isn aren won wouldn didn t s ve re don't doesn't isn't aren't won't wouldn't what's that's " +
    'thing things case cases event events circumstance circumstances reason reasons cause causes downtime outage outages time times minute minutes hours incident incidents interruption interruptions unavailability failure failures ' +
    'sla slas slo guarantee promise commitment agreement policy cover coverage warranty uptime availability service level levels credit credits scope target targets clock ' +
    'count counts counted counting apply applies applied covered covers cover include included includes exclude excluded excludes exclusion exclusions exception exceptions exempt exemption exemptions exempted excused permitted left leave carve carve-out carve-outs carveouts disregarded ignore ignored relief reliefs limits matters account regard force majeure towards against outside ' +
    'was wir uns nicht kein keine als die das der den des dem es und oder wann wenn zählt zählen gezählt mitgezählt mitzählen gilt gelten sind ist wird werden ausnahmen ausnahme ausgenommen ausgeschlossen ausschlüsse ausfall ausfälle ausfallzeit verfügbarkeit zusage garantie höhere gewalt ' +
    'ce que qui quand ne pas nous notre compte comptent comptons sont est exclus exclusions exclusion exceptions hors périmètre disponibilité garantie engagement le la les du de des l ' +
    'cosa che non conta contano quando esclusioni esclusione eccezioni fuori copertura garanzia il lo gli dello della qué lo no cuenta cuentan exclusiones excepciones cuándo garantía el los las wat niet meetelt telt tellen mee uitzonderingen uitsluitingen overmacht o que não conta exclusões exceções'
  ).split(' '),
);

/** A number or letter, and words up to one with a capital: "E. When there is no credit The probe was …". */
const RUN_ON =
  /^\W{0,4}(?:(?:[A-Z]|\d{1,2}(?:\.\d{1,2}){0,3})[.)]\s)?([A-ZÀ-Þ][^.:;?!,\n]{7,70}?[a-zß-ɏ])\s(?=[A-ZÀ-Þ])/;

/** Where a title ends whose text runs on behind it without a stop, as lines do that were joined. */
function endOfRunOn(text: string): number {
  const [all = '', title = ''] = RUN_ON.exec(text.slice(0, 90)) ?? [];
  const words = wordsOf(title);
  return words.length > 1 &&
    !STARTS_SENTENCE.test(title) &&
    words.every((word) => GENERAL.has(word)) &&
    isHeadingOfExclusions(title)
    ? all.length
    : 0;
}

/** What has an object behind it and is no title: "The SLA does not cover Free plans". */
const STARTS_SENTENCE = /(?:cover|include|exclude|count|as|to|of|for|in|by|the|not|are|is)s?$/i;

/** A title that ends in a colon or dash may name whose work it is: "Ne relèvent pas du forfait :". */
const MOST_WORDS = 16;

const wordsOf = (title: string): readonly string[] =>
  title
    .toLowerCase()
    .split(/[^a-zß-ɏ'-]+/)
    .filter((word) => word !== '');

/**
 * How long the words are with which a passage opens a list of grounds in its own text: "Not counted: …",
 * "Exclusions. …", "Some outages don't count. …"; 0 where it does not.
 */
export function endOfOpener(text: string, categoriesOf: Categorise): number {
  const match = FIRST_WORDS.exec(text.slice(0, 120));
  const [all, title = '', mark = ''] = match ?? [];
  const runOn = endOfRunOn(text);
  if (runOn > 0) return runOn;
  if (all === undefined || all.length >= text.trimEnd().length) return 0;
  const words = wordsOf(title);
  const isTitle =
    mark === ':' ? words.length <= MOST_WORDS : words.every((word) => GENERAL.has(word));
  return isTitle && isHeadingOfExclusions(title) && categoriesOf(title).length === 0
    ? all.length
    : 0;
}
