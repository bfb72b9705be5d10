import { decimalString, exact } from '#shared/base/decimal.ts';
import type { FigureTerm } from '#shared/terms/terms.ts';
import { percentagesIn } from '../grammar/percent.ts';
import { nameOf } from '../grammar/severity.ts';
import { PROMISE } from '../vocabulary.ts';
import { isOfAlarms, namesAlarm } from './alarms.ts';
import { figureTerm, PRECONDITION, PROMISES_LIMIT, type FigureLine } from './figure.ts';
import { compact } from '../grammar/compact.ts';

const LATENCY =
  /(?<![A-Za-zÀ-ɏ])(?:latency|latencies|latence|latenz(?:zeit)?(?:en)?|round[-\s]?trip(?:\s(?:time|delay))?|RTT|transit\sdelay|network\sdelay|one-way\sdelay|delay|ping(?:\stimes?)?(?=\s?(?:to\s[^.;:]{2,40})?:\s)|time\sto\s(?:the\s)?first\sbyte|TTFB|first[-\s]byte\stimes?|latenza|latencia|latência|latentie|(?:paket|signal|um)laufzeit(?:en)?|délais?\sde\s(?:transit|propagation)|(?:temps|délais?)\sd['’]aller[-\s]retour|tempo\sdi\s(?:transito|andata\se\sritorno)|tiempo\sde\s(?:tránsito|ida\sy\svuelta)|tempo\sde\s(?:trânsito|ida\se\svolta))(?![A-Za-zÀ-ɏ])/i;
/** The time in which a machine answers; that of people is no matter of milliseconds. */
const ANSWER_TIME = compact(
  /(?<![A-Za-zÀ-ɏ])(?:processing\stimes?|(?:api|dns|query|http|endpoint)(?:s|['’]s)?\s(?:responses?|(?:response|answer)\stimes?)|(?:response|answer)\stimes?\s(?:of|for|on|at)\s(?:the\s|our\s|all\s)?(?:api|dns|quer(?:y|ies)|endpoints?|requests?|[`"“']?\/[a-z][\w/-]*)|(?:api|dns|endpoint)-?antwortzeit(?:en)?|antwortzeit(?:en)?\sder\s(?:api|schnittstelle|endpunkte)|temp[oi]\s(?:[A-Za-zÀ-ɏ]+\s)?di\srisposta\s(?:dell[ae]|dei|degli)\s(?:api|dns|endpoint)|temps\s(?:[A-Za-zÀ-ɏ]+\s)?de\sréponse\s(?:de\sl['’]|des\s|du\s)(?:api|dns)|tiempos?\s(?:[A-Za-zÀ-ɏ]+\s)?de\srespuesta\s(?:de\sla\s|de\slas\s|del\s)(?:api|dns)s?)(?![A-Za-zÀ-ɏ])/i,
);
const isLatency = (text: string): boolean => LATENCY.test(text) || ANSWER_TIME.test(text);
const LOSS =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:packet\s?loss|loss\sof\spackets|packet\s(?:delivery|drop)|frame\sloss|paketverlust(?:e|rate|s)?|perte\sde\spaquets|taux\sde\sperte|perdita\sdi\spacchetti|pacchetti\spersi|pérdida\sde\spaquetes|paquetes\sperdidos|paquets\sperdus|lost\spackets|verlorene[nr]?\spakete|pakketverlies|perda\sde\spacotes|packets?\s(?:are\s|is\s|be\s|will\sbe\s)lost)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])/i;
const NOT_A_PROMISE =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:reference\s(?:only|values?)|typical(?:ly)?|indicative|(?:for\s)?indication|expected|estimated?|approximate(?:ly)?|informational|for\sinformation|not\s(?:part|guaranteed|covered|binding)|unverbindlich[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|richtwerte?|à\stitre\sindicatif|indicati[fv][A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|excluded|average\susers?|example|rule\sof\sthumb|faustregel|(?:you(?:['’]ll)?|customers?|callers?|users?)\s(?:will\s)?(?:want|need|require|should\shave)|recommend(?:ed|s)?|empfohlen|empfehlen|recommandons|recommandée?s?|consigliamo|consigliat[oa]|recomendamos|recomendad[oa]|aanbevolen)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])/i;
const MILLISECONDS =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])(\d{1,5}(?:[.,]\d{1,3})?)\s?(?:ms|msecs?|milli\s?seconds?|millisekunden|millisecondes)(?![A-Za-zÀ-ÖØ-öø-ɏ])/gi;

/** Of slower answers, those of queries and pages: what is promised in seconds is no delay of a network. */
const IN_SECONDS =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d.,])(\d{1,3}(?:[.,]\d{1,3})?)\s?(?:s|secs?|seconds?|sekunden?|sek|secondes?|second[oi]|segundos?)(?![A-Za-zÀ-ÖØ-öø-ɏ])/gi;
const SLOW_LATENCY =
  /(?<![A-Za-zÀ-ɏ])(?:latenc(?:y|ies|e)|latenz(?:zeit)?(?:en)?|latenza|latencia|latência|latentie)(?![A-Za-zÀ-ɏ])/i;

/** The times of a line in the unit that it prints, each with how many milliseconds one is. */
const timesIn = (line: FigureLine): readonly Time[] => {
  const named = [line.text, ...line.names.slice(0, line.cell ? 2 : 1)].some(namesSlow);
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

const namesSlow = (name: string): boolean => SLOW_LATENCY.test(name) || ANSWER_TIME.test(name);

interface Time {
  readonly match: RegExpExecArray;
  readonly times: number;
}

/** Promised latencies in milliseconds: per route in a table, or in a sentence. */
export function latencies(lines: readonly FigureLine[]): readonly FigureTerm[] {
  const found = lines.flatMap((line): readonly FigureTerm[] => {
    if (!/\d/.test(line.text)) return [];
    const own = isLatency(line.text);
    const named = line.names.slice(0, line.cell ? 3 : 1).some(isLatency) || isIntroduced(line);
    if (
      (!own && !named) ||
      NOT_A_PROMISE.test(line.text) ||
      line.names.some((name) => NOT_A_PROMISE.test(name))
    )
      return [];
    if (/\bjitter\b/i.test(line.text) && !own) return [];
    if (line.names.slice(0, 2).some((name) => /jitter|credit|gutschrift|alarm/i.test(name)))
      return [];
    if (isPrecondition(line.text) || isThreshold(line)) return [];
    return timesIn(line).flatMap(({ match, times }) => {
      const before = line.text.slice(Math.max(0, match.index - 60), match.index);
      if (line.cell && ABOVE.test(before)) return [];
      if (!line.cell && !own)
        return PROMISES_LIMIT.test(before) || OF_PERCENTILE.test(before) || isLabelled(line, match)
          ? [latency(line, match, times, 0.7)]
          : [];
      if (/(?<!(?:and|or|und|et|e|y|en)\s)\bjitter\b[^.;]{0,50}$/i.test(before)) return [];
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

/** A figure from which an alarm is raised, or that tells how severe a case is. */
const isThreshold = ({ cell, names, columns, passage }: FigureLine): boolean =>
  (cell && names.slice(0, 2).some((name) => namesAlarm(name, columns))) ||
  isOfAlarms([...passage.path.slice(-2), names.at(-1) ?? '']);

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

/** "Degraded: latency >3 s": from where something is a fault. */
const ABOVE =
  /(?:[>≥]|(?<!(?:no|not|nicht|pas|non|não|niet) )(?:more|greater|higher|longer) than|(?<!nicht )(?:über|mehr als))\s{0,2}$/i;

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
  /(?:(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:of|is|be|than|exceed|within|under|below|most|to|maximum|max\.?|average|von|unter|maximal|höchstens|überschreiten|als|de|à|a|al|di|ultrapassar?|ultrapassar(?:á|em|ão)|maximaal|dan|is|dépasser[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}(?:\spas)?|eccede(?:re|rà)?|supera(?:re|r|rà|rá)?|exceder?á?)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])|[<≤:=])\s{0,2}(?:a\s|an\s|i\s|il\s|los\s|el\s|les\s|average\sof\s|een\s|os\s|o\s)?$/i;
/** "We target 60 ms", "garantieren wir 40 ms", "visons 80 ms": the verb of the promise right before the figure. */
const PROMISED_FIGURE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:targets?|targeting|aims?\s(?:for|at)|aiming\s(?:for|at)|(?:guarantee|promise|pledge|commit|warrant)(?:s|ing)?(?:\sto)?|strives?\sfor|(?:keeps?|delivers?|achieves?)\s(?:[A-Za-z]{2,12}\s){1,4}(?:at|to)|(?:garantieren|versprechen|zielen|streben)\s(?:wir\s)?(?:auf\s)?|(?:visons|garantissons|visant)|(?:garantiamo|puntiamo\sa)|(?:garantizamos|apuntamos\sa)|(?:garantimos|visamos)|(?:garanderen|streven)\s(?:wij\s|we\s)?(?:naar\s)?)\s{0,2}(?:a\s|an\s|eine?n?\s|une?\s|una?\s|um[a]?\s|een\s)?(?:median\s|average\s|mean\s|maximum\s|p\d{2}\s(?:of\s)?)?$/i,
);
/** "not exceed 300 ms in Europe and 500 ms in Asia": the second limit of one sentence. */
const ALSO_LIMITED =
  /\d\s?ms(?![A-Za-zÀ-ɏ])(?:[^.;\d]{0,40}?[\s,](?:and|und|et|ed?|y|or)\s|[^.;\d]{0,20}[\s,](?:and|und|et|e|y|en)\s?,?\s(?:between|within|from|to|for|in|across|zwischen|von|in|entre|vers|tra|fra|tussen)\s[^.;:\d]{2,60},\s)(?:i\s|il\s|los\s|el\s|les\s|of\s|to\s|von\s|de\s|a\s)?$/i;

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
    decimalString(exact((match[1] ?? '0').replace(',', '.')).times(times)),
    scopeOf(line, match.index, match.index + match[0].length),
    confidence,
    line.cell ? 'figures/latency-table' : 'figures/latency',
  );

const SCOPE =
  /\b(?:[Ww]ithin|[Bb]etween|[Aa]cross|[Ff]rom|in|for|on)\s(?:the\s|our\s)?((?:[A-Z][A-Za-zÀ-ÖØ-öø-ɏ.-]{1,20}[\s,-]{0,2}(?:and\s|to\s|&\s)?){1,5}|network|backbone|core\snetwork)/;

/** "Search latency, p95": a row that says which latency it is. */
const PERCENTILE =
  /(?<![A-Za-zÀ-ɏ\d])(?:p\d{2,4}|\d{2}(?:th|e|\.)?\s?(?:percentile|perzentil|centile|percentil[eo]?)|median|médiane|mediana?)(?![A-Za-zÀ-ɏ\d])/i;

const OWN_ROUTE = /\d\s?ms\b([^.;\d]{3,90},\s)$/i;
const NEXT_ROUTE =
  /^[^.;\d]{0,12}[\s,](?:and|or|und|et|e|y|en)\s?,?\s(?:between|within|from|for|in|across)\s[^.;:\d]{2,60},\s\d/i;

/** "/v2/search": what a machine is asked for. */
const ROUTE = /(?<=[\s`"“'(])(?:(?:GET|POST|PUT|PATCH|DELETE) )?\/[a-z][\w/-]{2,40}(?![\w/])/;

/** The route of a latency: the row's name, or the place that the sentence names. */
function scopeOf({ cell, names, text }: FigureLine, start: number, end: number): string {
  if (cell) {
    const [column, row] = names;
    const name = nameOf(row ?? '');
    if (PERCENTILE.test(column ?? '') && !PERCENTILE.test(name))
      return `${name} ${nameOf(column ?? '')}`.trim();
    return LATENCY.test(name) && !PERCENTILE.test(name)
      ? nameOf(column ?? '').replace(/^(?:value|target|sla|service\slevel)$/i, '')
      : name;
  }
  const route = ROUTE.exec(text)?.[0];
  if (route !== undefined) return route;
  // "9 ms and, between A and B, 31 ms": a route between two figures is that of the second.
  const own = OWN_ROUTE.exec(text.slice(Math.max(0, start - 120), start))?.[1];
  const isOfNext = NEXT_ROUTE.test(text.slice(end, end + 120));
  const behind = isOfNext ? null : SCOPE.exec(/^[^;\d]{0,60}/.exec(text.slice(end))?.[0] ?? '');
  const named =
    own === undefined
      ? (behind ?? SCOPE.exec(isOfNext ? text.slice(0, start) : text))
      : SCOPE.exec(own);
  return named?.[1]?.trim().replace(/[.,]$/, '') ?? '';
}

/** "if packet loss exceeds 1 %" says when something counts; "shall not exceed 1 %" promises. */
const isPrecondition = (text: string): boolean =>
  PRECONDITION.test(text.replace(PROMISES_LIMIT_ALL, ' '));
const PROMISES_LIMIT_ALL = compact(new RegExp(PROMISES_LIMIT.source, 'gi'));

/** The share of packets that the network may lose, in percent, where it is promised. */
export function packetLoss(lines: readonly FigureLine[]): FigureTerm | null {
  for (const line of lines) {
    const none = noLoss(line);
    if (none !== null) return none;
    const own = LOSS.exec(line.text);
    const named = line.cell && line.names.slice(0, 2).some((name) => LOSS.test(name));
    if ((own === null && !named) || NOT_A_PROMISE.test(line.text) || isPrecondition(line.text))
      continue;
    if (line.names.slice(0, 2).some((name) => /credit|gutschrift|alarm/i.test(name))) continue;
    if (isThreshold(line)) continue;
    const at = own?.index ?? 0;
    const [percent] = percentagesIn(line.text)
      .filter(
        ({ start, placeholder }) => !placeholder && (own === null || Math.abs(start - at) <= 140),
      )
      .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
    if (percent === undefined || ABOVE.test(line.text.slice(0, percent.start))) continue;
    // A small figure is the loss itself, whatever ratio the sentence names besides.
    const delivered =
      exact(percent.value).greaterThan(50) &&
      DELIVERED.test(`${line.text} ${line.cell ? line.names.slice(0, 2).join(' ') : ''}`);
    // "99.9 % packet delivery" promises a loss of 0.1 %.
    const value = delivered ? decimalString(exact(100).minus(percent.value)) : percent.value;
    if (exact(value).greaterThan(10)) continue;
    return figureTerm(
      line,
      percent.start,
      percent.end,
      value,
      line.cell ? nameOf(line.names[1] ?? '') : '',
      line.cell ? 0.9 : 0.85,
      'figures/packet-loss',
    );
  }
  return null;
}

/** What arrives: a high share of anything else is a loss, as an outage is defined by. */
const DELIVERED =
  /(?<![A-Za-zÀ-ɏ])(?:deliver|arriv|transmit|transmission|success|reach|receiv|without|free of|zugestellt|zustell|ankommen|übertrag|übermittl|erfolgreich|ohne|livr|transmis|reçus|sans|consegn|trasmess|senza|entreg|recib|transmit|sin\s|sem\s|aflever|bezorg|zonder)/i;

const NO_LOSS = compact(
  /(?<![A-Za-zÀ-ɏ\d_])(?:no|zero|without(?: any)?|kein(?:e[nr]?|erlei)?|ohne|aucune|sans|nessuna|senza|ninguna|sin|geen)\s(?:(?:measurable|internal|network|data)\s){0,2}(?:packet\s?loss|loss\sof\spackets|paketverlust(?:e|en)?|perte\sde\spaquets|perdita\sdi\spacchetti|pérdida\sde\spaquetes|perda\sde\spacotes|pakketverlies)(?![A-Za-zÀ-ɏ\d_])|(?<![A-Za-zÀ-ɏ])(?:packet\s?loss|paketverlust|perte\sde\spaquets)\s?[:=–-]\s?(?:none|zero|nil|keiner?|aucune)(?![A-Za-zÀ-ɏ])/i,
);
/** The same in a cell that its row or column names. */
const NONE = /^(?:none|zero|nil|keiner?|aucune?|nessuna|ninguna)(?=\s{0,3}$)/i;
/** What makes the words a report, or the lack of a promise: "no packet loss guarantee". */
const NO_LOSS_SAID =
  /^\s(?:guarantee|commitment|target|sla|slo|credit|limit|figures?|value|was|were|has|have|had|is (?:guaranteed|counted|promised)|observed|measured|occurred|recorded)|(?<![A-Za-zÀ-ɏ])(?:not|cannot|never|don['’]t|can['’]t|nicht|no)(?![A-Za-zÀ-ɏ])/i;

/** "No packet loss between the halls": a promised loss of zero, as a line of its own or with a word of promise. */
function noLoss(line: FigureLine): FigureTerm | null {
  const isNamed = line.cell && line.names.slice(0, 2).some((name) => LOSS.test(name));
  const match = (isNamed ? NONE : null)?.exec(line.text) ?? NO_LOSS.exec(line.text);
  if (match === null || NOT_A_PROMISE.test(line.text) || isPrecondition(line.text)) return null;
  const [before, after] = [
    line.text.slice(0, match.index),
    line.text.slice(match.index + match[0].length),
  ];
  if (NO_LOSS_SAID.test(after) || /\b(?:not|cannot|never|n['’]t|nicht)\b/i.test(before))
    return null;
  if (/[A-Za-zÀ-ɏ]/u.test(before) && !PROMISE.test(line.text)) return null;
  return figureTerm(
    line,
    match.index,
    match.index + match[0].length,
    decimalString(exact(0)),
    '',
    0.8,
    'figures/no-packet-loss',
  );
}
