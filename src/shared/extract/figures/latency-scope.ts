import { nameOf } from '../grammar/severity.ts';
import type { FigureLine } from './figure-line.ts';
import { LATENCY } from './latency-words.ts';

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
export function scopeOf({ cell, names, text }: FigureLine, start: number, end: number): string {
  if (cell) {
    const [column, row] = names;
    const name = nameOf(row ?? '');
    if (PERCENTILE.test(column ?? '') && !PERCENTILE.test(name))
      return `${name} ${nameOf(column ?? '')}`.trim();
    // "Delay, hub to ring" in a table without a header: nothing but the row says of which route.
    const isNamedByRow = (column ?? '').trim() === '' && /,\s/.test(name);
    return LATENCY.test(name) && !PERCENTILE.test(name) && !isNamedByRow
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
