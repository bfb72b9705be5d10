import { decimalString, exact } from '#shared/base/decimal.ts';
import type { FigureTerm } from '#shared/terms/terms.ts';
import { compact } from '../grammar/compact.ts';
import { decimalOf } from '../grammar/numbers.ts';
import type { FigureLine } from './figure-line.ts';
import { figureTerm } from './figure.ts';
import { scopeOf } from './latency-scope.ts';
import {
  ANSWER_TIME,
  isLatency,
  isMachineAnswer,
  LATENCY,
  namesAnswer,
  saysAnswer,
  saysLoading,
} from './latency-words.ts';
import { ABOVE, isNoPromise, isPrecondition, isThreshold, PROMISES_LIMIT } from './promised.ts';

const MILLISECONDS =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])(\d{1,5}(?:[.,]\d{1,3})?)\)?\s?(?:ms|msecs?|milli\s?seconds?|millisekunden|millisecondes)(?![A-Za-zÀ-ÖØ-öø-ɏ])/gi;

/** Of slower answers, those of queries and pages: what is promised in seconds is no delay of a network. */
const IN_SECONDS =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d.,])(\d{1,3}(?:[.,]\d{1,3})?)\s?(?:s|secs?|seconds?|sekunden?|sek|secondes?|second[oi]|segundos?)(?![A-Za-zÀ-ÖØ-öø-ɏ])/gi;
const SLOW_LATENCY =
  /(?<![A-Za-zÀ-ɏ])(?:latenc(?:y|ies|e)|latenz(?:zeit)?(?:en)?|latenza|latencia|latência|latentie|round[-\s]?trip\stime|time\sto\s(?:the\s)?first\sbyte|TTFB|first[-\s]byte\stimes?)(?![A-Za-zÀ-ɏ])/i;

/** The times of a line in the unit that it prints, each with how many milliseconds one is. */
const timesIn = (line: FigureLine): readonly Time[] => {
  const named =
    [line.text, ...line.names.slice(0, line.cell ? 2 : 1)].some(namesSlow) || isPercentile(line);
  // Below the heading "Latency", a cell that begins with its figure: "< 1.5 s", no "(30s TTL)".
  const isBelow = !named && line.cell && SLOW_LATENCY.test(line.names[2] ?? '');
  const slow = named || isBelow ? [...line.text.matchAll(IN_SECONDS)] : [];
  return [
    ...[...line.text.matchAll(MILLISECONDS)].map((match) => ({ match, times: 1 })),
    ...slow
      .filter(({ index }) => named || /^[^A-Za-z\d]*$/.test(line.text.slice(0, index)))
      .map((match) => ({ match, times: 1000 })),
  ];
};

const namesSlow = (name: string): boolean =>
  SLOW_LATENCY.test(name) || ANSWER_TIME.test(name) || saysLoading(name);

interface Time {
  readonly match: RegExpExecArray;
  readonly times: number;
}

/** Promised latencies in milliseconds: per route in a table, or in a sentence. */
export function latencies(lines: readonly FigureLine[]): readonly FigureTerm[] {
  const found = lines.flatMap((line): readonly FigureTerm[] => {
    if (!/\d/.test(line.text)) return [];
    const own =
      isLatency(line.text) || (!line.cell && (isMachineAnswer(line.text) || saysAnswer(line.text)));
    const named =
      line.names.slice(0, line.cell ? 3 : 1).some(isLatency) ||
      isIntroduced(line) ||
      goesOn(line) ||
      isPercentile(line) ||
      (line.cell && BARE_TIME.test(line.text) && line.names.slice(0, 3).some(namesAnswer));
    if ((!own && !named) || isNoPromise(line.text) || line.names.some((name) => isNoPromise(name)))
      return [];
    if (/\bjitter\b/i.test(line.text) && !own) return [];
    // "2. Network latency: less than 5 ms", below "A credit is due if the network is not as follows".
    const names = line.names.slice(0, !line.cell && own ? 1 : 2);
    if (names.some((name) => /jitter|credit|gutschrift|alarm/i.test(name))) return [];
    if (isPrecondition(line.text) || isThreshold(line)) return [];
    return timesIn(line).flatMap(({ match, times }) => {
      const before = line.text
        .slice(Math.max(0, match.index - 120), match.index)
        .replace(SPELLED, '');
      if (line.cell && ABOVE.test(before)) return [];
      if (!line.cell && !own)
        return PROMISES_LIMIT.test(before) || OF_PERCENTILE.test(before) || isLabelled(line, match)
          ? [latency(line, match, times, 0.7)]
          : [];
      if (isOfJitter(before)) return [];
      return line.cell ||
        LIMITED.test(before) ||
        PROMISED_FIGURE.test(before) ||
        (ALSO_LIMITED.test(before) && PROMISES_LIMIT.test(line.text)) ||
        /^\s(?:or\s(?:less|better)|maximum|max)\b/i.test(
          line.text.slice(match.index + match[0].length),
        )
        ? [latency(line, match, times, line.cell ? 0.9 : 0.85)]
        : [];
    });
  });
  return onceEach(found, lines);
}

/** Whether a figure is one of jitter alone: in "latency and jitter below 40 ms" it is one of both. */
function isOfJitter(before: string): boolean {
  const jitter = /\bjitter\b[^.;]{0,50}$/i.exec(before);
  return jitter !== null && !WITH_LATENCY.test(before.slice(0, jitter.index));
}
const WITH_LATENCY = compact(
  new RegExp(`${LATENCY.source}(?:\\s[A-Za-z]{2,12})?\\s?(?:/|&|and|or|und|et|e|y|en)\\s$`, 'i'),
);

/** "forty (40) ms": the figure in words before it. */
const SPELLED = /[A-Za-z-]{3,20}\s\($/;
/** "< 150 ms" and nothing else. */
const BARE_TIME = /^[^A-Za-z\d]{0,4}\d[\d.,]*\s?ms[^A-Za-z\d]{0,3}$/i;
/** "Search | < 2 s | p95", below "Response times": a share of the answers, which nobody counts of people. */
const isPercentile = ({ cell, text, names, beside = [] }: FigureLine): boolean =>
  cell &&
  BARE_LIMIT.test(text) &&
  beside.some((other) => PERCENTILE_ALONE.test(other)) &&
  names.some((name) => namesAnswer(name) || isLatency(name));
const BARE_LIMIT =
  /^[^A-Za-z\d]{0,4}\d[\d.,]{0,8}\s?(?:ms|s|sec|secs|seconds?|sekunden|secondes?|secondi|segundos)[^A-Za-z\d]{0,3}$/i;
const PERCENTILE_ALONE =
  /^\W{0,3}(?:p\d{2,3}|\d{2}(?:th|\.)?\s?(?:percentile|perzentil|centile|percentil[eo]?))\W{0,3}$/i;

/** "Delay within the country 30 ms; from A to B no higher than 50 ms": what is said of one route goes on. */
const goesOn = ({ before, text }: FigureLine): boolean =>
  before !== undefined && isLatency(before) && /\d\s?ms/i.test(before) && /\d\s?ms/i.test(text);

/** A sentence that promises a figure again in the same words adds a place, no figure. */
function onceEach(
  found: readonly FigureTerm[],
  lines: readonly FigureLine[],
): readonly FigureTerm[] {
  const paragraphs = new Map(
    lines.flatMap(({ passage }) =>
      passage.kind === 'paragraph' ? [[passage.source, passage.text] as const] : [],
    ),
  );
  const kept = new Map<string, FigureTerm>();
  for (const [index, term] of found.entries()) {
    const [cited] = term.citations;
    const text = paragraphs.get(cited?.source ?? '');
    const words = text?.slice(Math.max(0, (cited?.start ?? 0) - SAME_WORDS), cited?.start ?? 0);
    const key =
      words === undefined ? `row ${index}` : `${words.toLowerCase()}|${term.scope}|${term.value}`;
    const known = kept.get(key);
    kept.set(
      key,
      known === undefined
        ? term
        : { ...known, citations: [...known.citations, ...term.citations].slice(0, MOST_CITATIONS) },
    );
  }
  return [...kept.values()];
}
/** So many characters before a figure tell one promise from another. */
const SAME_WORDS = 20;
/** The most places that are cited for one figure. */
const MOST_CITATIONS = 20;

/** Whether the words right before a table or list say that it is about latency. */
const isIntroduced = ({ cell, names }: FigureLine): boolean => {
  const lead = (names[cell ? 3 : 1] ?? '').trim();
  return isLatency(lead) && (lead.endsWith(':') || lead.length <= LONGEST_TITLE);
};
const LONGEST_TITLE = 40;

/** "p99: 210 ms", "Median: 21 ms" below a title that says of what. */
const OF_PERCENTILE =
  /^[^A-Za-zÀ-ɏ\d]{0,4}(?:p\d{2,4}|\d{2}(?:th|e|\.)?\s?(?:percentile|perzentil|centile|percentil[eo]?)|median|médiane|mediana?|average|avg|mittel(?:wert)?|moyenne|media)\s{0,2}[:=|–-]\s{0,2}$/i;

/** "- Search: 120 ms" in a list below "Latency": a name, its figure and nothing else that counts. */
const isLabelled = ({ text, passage }: FigureLine, { index, 0: figure }: RegExpExecArray) =>
  passage.kind === 'item' &&
  LABEL.test(text.slice(0, index)) &&
  /^[^\d.;:]{0,40}\.?\s*$/.test(text.slice(index + figure.length));
const LABEL = /^\W{0,4}[A-Za-zÀ-ɏ][^:=.;%]{1,50}?\s?(?:[:=|→]|\s[–—-]|\s\.{2,40})\s{0,2}$/u;

const LIMITED =
  /(?:(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:of|is|be|than|exceed(?:ing)?|within|under|below|most|to|maximum|max\.?|average|von|unter|maximal|höchstens|überschreiten|als|de|à|a|al|di|ultrapassar?|ultrapassar(?:á|em|ão)|maximaal|dan|is|dépasser[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}(?:\spas)?|(?:dépasse|excède)(?:nt|ra|ront)?(?:\spas)?|innerhalb\svon|eccede(?:re|rà)?|supera(?:re|r|rà|rá)?|exceder?á?)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])|[<≤:=]|\s[–—-])\s{0,2}(?:a\s|an\s|i\s|il\s|los\s|el\s|les\s|average\sof\s|een\s|os\s|o\s)?$/i;
/** "We target 60 ms", "garantieren wir 40 ms", "visons 80 ms": the verb of the promise right before the figure. */
const PROMISED_FIGURE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:targets?|targeting|aims?\s(?:for|at)|aiming\s(?:for|at)|(?:guarantee|promise|pledge|commit|warrant)(?:s|ing)?(?:\sto)?|strives?\sfor|(?:keeps?|delivers?|achieves?)\s(?:[A-Za-z]{2,12}\s){1,4}(?:at|to)|(?:garantieren|versprechen|zielen|streben)\s(?:wir\s)?(?:auf\s)?|(?:visons|garantissons|visant)|(?:garantiamo|puntiamo\sa)|(?:garantizamos|apuntamos\sa)|(?:garantimos|visamos)|(?:garanderen|streven)\s(?:wij\s|we\s)?(?:naar\s)?)\s{0,2}(?:a\s|an\s|eine?n?\s|une?\s|una?\s|um[a]?\s|een\s)?(?:median\s|average\s|mean\s|maximum\s|p\d{2}\s(?:of\s)?)?$/i,
);
/** "not exceed 300 ms in Europe and 500 ms in Asia": the second limit of one sentence. */
const ALSO_LIMITED =
  /\d\s?ms(?![A-Za-zÀ-ɏ])(?:[^.;\d]{0,90}?[\s,](?:and|und|et|ed?|y|or)\s|[^.;\d]{0,20}[\s,](?:and|und|et|e|y|en)\s?,?\s(?:between|within|from|to|for|in|across|zwischen|von|in|entre|vers|tra|fra|tussen)\s[^.;:\d]{2,60},\s)(?:i\s|il\s|los\s|el\s|les\s|of\s|to\s|von\s|de\s|a\s)?$/i;

/** "2,000 ms" are two thousand; of seconds a mark parts thousandths. */
const valueOf = (printed: string, times: number): string =>
  (times === 1 ? decimalOf(printed, 'amount') : null) ?? printed.replace(',', '.');

const latency = (
  line: FigureLine,
  match: RegExpExecArray,
  times: number,
  confidence: number,
): FigureTerm =>
  figureTerm(
    line,
    match.index,
    match.index + match[0].length,
    decimalString(exact(valueOf(match[1] ?? '0', times)).times(times)),
    scopeOf(line, match.index, match.index + match[0].length),
    confidence,
    line.cell ? 'figures/latency-table' : 'figures/latency',
  );
