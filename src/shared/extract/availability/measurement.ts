import { cite } from '#shared/document/citation.ts';
import type { DurationTerm, TextTerm } from '#shared/terms/terms.ts';
import { duration, type DurationUnit } from '#shared/agreement/duration.ts';
import { countAt } from '../grammar/count.ts';
import { durationsIn, type ReadDuration } from '../grammar/duration.ts';
import type { Statement } from '../statements.ts';
import { AVAILABILITY, DOWNTIME } from '../vocabulary.ts';
import { compact } from '../grammar/compact.ts';

const CALCULATED =
  /(?<![A-Za-zÀ-ɏ])(?:(?:is|are|be|will be|shall be) (?:[A-Za-zÀ-ɏ]+ )?(?:calculated|determined|computed|measured|expressed)|calculat(?:e|ion)|means|is defined as|is the (?:percentage|ratio|number|total)|equals|berechne[tn]|errechnet|ermittelt|bedeutet|est calculée?|se calcula|si calcola|è calcolat[ao])(?![A-Za-zÀ-ɏ])/i;
const ARITHMETIC =
  /(?<![A-Za-zÀ-ɏ])(?:subtract(?:ing|ed)?|minus|less|divided by|percentage of (?:the )?(?:total|[A-Za-zÀ-ɏ]+ )|ratio|abzüglich|geteilt|dividiert|verhältnis|divisée?|diviso|dividido|soustra[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;
/** A minus that stands apart, or between the letters or brackets of a formula: no hyphen of a word. */
const MINUS = String.raw`(?:\s[-–−]\s|\sminus\s|(?<![A-Za-zÀ-ɏ][A-Za-zÀ-ɏ])[-–−](?=[A-Z(]))`;
/** A division likewise: no "and/or". */
const OVER = String.raw`(?:\)\s?[/÷]|\s[/÷]\s|[/÷]\s?\(|(?<![A-Za-zÀ-ɏ][A-Za-zÀ-ɏ])[/÷](?=[A-Z](?![a-z])))`;
/** "(total minutes - downtime) / total minutes", with the words of times on both sides. */
const EQUATION = compact(
  new RegExp(
    String.raw`[=(].{0,120}${MINUS}.{0,120}${OVER}|${MINUS}.{0,80}${OVER}.{0,80}[x×*]\s?100|=\s?100\s?%?\s?[-–−]`,
    'i',
  ),
);

/** How availability is calculated, in words or as an equation; null where the text does not say. */
export function formulaIn(statements: readonly Statement[]): TextTerm | null {
  let worded: TextTerm | null = null;
  for (const { text, passage, start, topics, example } of statements) {
    if (example || text.length > 1_200) continue;
    const isAbout = AVAILABILITY.test(text) || (topics.availability && DOWNTIME.test(text));
    if (!isAbout) continue;
    const found = (rule: string, confidence: number): TextTerm => ({
      citations: [cite(passage.source, passage.text, start, start + text.length)],
      confidence,
      rule,
      text,
    });
    if (EQUATION.test(text)) return found('availability/equation', 0.9);
    if (worded === null && CALCULATED.test(text) && ARITHMETIC.test(text))
      worded = found('availability/formula', 0.85);
  }
  return worded;
}

/** Shorter than this does not count, in its wordings around a time. */
const COUNTS_AFTER =
  /^\s?(?:or (?:more|longer|greater)|and (?:more|longer)|oder (?:mehr|länger)|ou plus|o più|o más)(?![A-Za-zÀ-ɏ])|^\s?(?:periods?|intervals?|blocks?|increments?)(?![A-Za-zÀ-ɏ])/i;
const COUNTS_BEFORE =
  /(?<![A-Za-zÀ-ɏ])(?:(?:period|interval|outage|interruption)s? of(?: at least)?(?: an?)?|at least|more than|longer than|exceed(?:s|ing)?|in excess of|(?:continuous|consecutive|contiguous)|mindestens|länger als|mehr als|von über|plus de|au moins|supérieure? à|almeno|più di|al menos|más de)\s?(?:of\s)?$/i;
const CONSECUTIVE_AFTER =
  /^\s?(?:or more\s)?(?:consecutive|continuous|contiguous|uninterrupted|aufeinanderfolgend[A-Za-zÀ-ɏ]*|ununterbrochen[A-Za-zÀ-ɏ]*|consécuti[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;
const TOO_SHORT =
  /(?<![A-Za-zÀ-ɏ])(?:less than|shorter than|under|below|fewer than|weniger als|kürzer als|unter|moins de|(?:inférieure?s?|d['’]une durée inférieure) à|meno di|inferior[ei]s? a(?:lla durata di| |i|l)?|menos d[eo]|menor(?:es)? (?:que|a|de|do que)|minder dan|korter dan|onder)\s?(?:an?\s)?$/i;
const NOT_COUNTED = compact(
  /(?<![A-Za-zÀ-ɏ])(?:not (?:be )?(?:count[A-Za-zÀ-ɏ]*|considered|included|constitute|regarded|treated|taken into account)|do(?:es)? not count|disregard(?:ed|s)?|ignored?|left out of account|excluded?|exclud[A-Za-zÀ-ɏ]*|nicht (?:als|gezählt|mitgezählt|berücksichtigt|gewertet|angerechnet|eingerechnet)|zählen nicht|unberücksichtigt|au(?:ß|ss)er (?:betracht|ansatz)|bleiben ohne ansatz|n[e'’]\s?(?:sont|est|sera|seront|compte[A-Za-zÀ-ɏ]*|entre[A-Za-zÀ-ɏ]*) pas|(?:sont|est|seront|sera) (?:exclue?s?|ignorée?s?|négligée?s?)|non (?:vengono|viene|sono|è|si) (?:contegg|comput|consider|calcol)[A-Za-zÀ-ɏ]*|esclus[aeio]|no (?:se )?(?:computa|contabiliza|cuenta|considera|tiene|tendrá)[A-Za-zÀ-ɏ]*(?: en cuenta)?|exclu(?:ye|id|íd)[A-Za-zÀ-ɏ]*|quedan? excluid[oa]s?|não (?:são|será|serão|é|se) (?:cont|comput|consider)[A-Za-zÀ-ɏ]*|desconsiderad[oa]s?|tellen niet|telt niet|niet (?:meegeteld|meegerekend|geteld)|buiten beschouwing)(?![A-Za-zÀ-ɏ])/i,
);

/** "ten or more consecutive minutes", "5 oder mehr Minuten": the count stands apart from its unit. */
const OR_MORE = compact(
  /(?<![A-Za-zÀ-ɏ\d])([A-Za-zÀ-ɏ]{2,12}|\d{1,3})(?:\s\(\d{1,3}\))?\s(?:or more|or longer|oder mehr|ou plus|o más|o più)\s(?:(?:consecutive|continuous|contiguous|aufeinanderfolgende|zusammenhängende)\s)?(second|minute|hour|sekunde|stunde|minuto|heure|ora)/gi,
);
const UNITS: Readonly<Record<string, DurationUnit>> = {
  second: 'second',
  sekunde: 'second',
  hour: 'hour',
  stunde: 'hour',
  heure: 'hour',
  ora: 'hour',
};

function timesIn(text: string): readonly ReadDuration[] {
  const apart = [...text.matchAll(OR_MORE)].flatMap(({ index, 0: words, 1: count, 2: unit }) => {
    const value = countAt(count ?? '', 0)?.value;
    if (value === undefined) return [];
    const named = UNITS[unit?.toLowerCase() ?? ''] ?? 'minute';
    // Ends before "or more", so that those words follow it as elsewhere.
    const end = index + (count ?? '').length;
    return [
      { duration: duration(value, named), working: false, text: `${words}s`, start: index, end },
    ];
  });
  return [...apart, ...durationsIn(text)];
}

/** How short an outage may be without counting; null where every minute counts or the text is silent. */
export function smallestOutageIn(statements: readonly Statement[]): DurationTerm | null {
  for (const { text, passage, start, topics, example } of statements) {
    if (example || text.length > 800 || !/\d|minut|second|hour|stunde|sekunde|heure/i.test(text))
      continue;
    if (!DOWNTIME.test(text) && !topics.downtime) continue;
    const isDefinition =
      /(?<![A-Za-zÀ-ɏ])(?:means?|refers to|is defined|defined as|is calculated|bedeutet|bezeichnet|gilt|désigne|signifie|any period)(?![A-Za-zÀ-ɏ])/i.test(
        text,
      ) ||
      (/(?<![A-Za-z])every(?![A-Za-z])/i.test(text) && !GIVES.test(text));
    const time = timesIn(text).find(({ duration: length, start: from, end }) => {
      if (length === null || !['second', 'minute', 'hour'].includes(length.unit)) return false;
      const before = text.slice(Math.max(0, from - 50), from);
      const after = text.slice(end, end + 40);
      if (TOO_SHORT.test(before)) return NOT_COUNTED.test(text);
      if (!isDefinition || !DOWNTIME.test(text)) return false;
      return (
        COUNTS_AFTER.test(after) ||
        CONSECUTIVE_AFTER.test(after) ||
        COUNTS_BEFORE.test(before) ||
        CONSECUTIVE_WITHIN.test(text.slice(from, end))
      );
    });
    if (time === undefined) continue;
    return {
      citations: [cite(passage.source, passage.text, start + time.start, start + time.end)],
      confidence: 0.8,
      rule: 'availability/smallest-outage',
      text: time.text,
      duration: time.duration,
    };
  }
  return null;
}

/** "For outages longer than an hour you get a day for every hour": from when something is given, not what counts. */
const GIVES =
  /(?<![A-Za-z])(?:get|gets|receives?|gives?|credit(?:ed|s)?|refund(?:ed|s)?|rebates?|entitled|compensat[a-z]+|pays?|deduct(?:ed|s)?)(?![A-Za-z])/i;

const CONSECUTIVE_WITHIN =
  /(?<![A-Za-zÀ-ɏ])(?:consecutive|continuous|contiguous|aufeinanderfolgend[A-Za-zÀ-ɏ]*|consécuti[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;
