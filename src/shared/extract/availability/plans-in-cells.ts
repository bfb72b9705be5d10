import { cellBetween } from '../cells.ts';
import { compact } from '../grammar/compact.ts';
import type { Passage } from '../sla-text.ts';

/** A part of a cell, and the plan that it is for; the whole cell and no plan where it holds no more than one. */
export interface OfPlan {
  readonly piece: Passage;
  readonly plan: string;
}

/** Longer cells tell more than a figure for each plan. */
const LONGEST = 200;
/** Between two plans; no comma of a decimal. */
const APART = /\s?[/;|\n•]\s?|,\s|\s(?:and|und|et|e|y|en)\s/g;
const LINES = /\s?\n\s?/g;
/** "99.9% (Pro)", "99.0 % – 99.49 % (Starter)", "99.95 % for Enterprise". */
const NAMED_BEHIND =
  /^[^A-Za-zÀ-ɏ%]{0,12}\d[\d.,]{0,6}\s?%(?:\s?(?:[–—-]|to|bis|à|al?|até|tot)\s?[<≤]?\s?\d[\d.,]{0,6}\s?%)?\s(?:\(([^()%\d][^()%]{1,40})\)|(?:for|on|für|bei|pour|per|para|voor)\s(?:the\s)?([A-ZÀ-Þ][^()%.:;\d]{1,40}))\s*$/u;
/** "Pro: 99.9%", "Enterprise 99.95 %". */
const NAMED_BEFORE =
  /^\s*([A-ZÀ-Þ][^()%.:;\d]{1,40}?)\s?[:=–—-]?\s[<≥>≤]?\s?\d[\d.,]{0,6}\s?%(?:\s?(?:[–—-]|to|bis|à|al?|até|tot)\s?[<≤]?\s?\d[\d.,]{0,6}\s?%)?\s*$/u;

/** "99.2% > Mail", "99.5% Console", "98 % – Batch": a level and the part that it is for. */
const PART_BEHIND = compact(
  /^\W{0,3}\d[\d.,]{0,6}\s?%\s?(?:>|→|–|-|:|=)?\s{0,2}(?!(?:up ?time|availab|verfügbar|disponib|beschikba|monthly|monatlich|mensuel|mensile|mensual|maandelijks|quarterly|annual|year|jährlich|per|pro|par|guarantee|garant|target|ziel|sla|slo|commit|promis|credit|gutschrift|refund|discount|avoir|of|to|or|and|if|when|during|within|down)[A-Za-zÀ-ɏ]*(?![A-Za-zÀ-ɏ]))([A-ZÀ-Þ][^()%.:;\d]{1,40})\s*$/iu,
);

/** The parts of a cell that gives a figure for each of several plans: "99.9% (Pro), 99.95% (Enterprise)". */
export function plansIn(cell: Passage): readonly OfPlan[] {
  const { text } = cell;
  const whole = [{ piece: cell, plan: '' }];
  if (text.length > LONGEST || text.indexOf('%') === text.lastIndexOf('%')) return whole;
  return partsAt(cell, LINES) ?? partsAt(cell, APART) ?? whole;
}

/** The parts of a cell between marks; null where one of them has no name. */
function partsAt(cell: Passage, marks: RegExp): readonly OfPlan[] | null {
  const { text } = cell;
  const ends = [...text.matchAll(marks)].map(({ index, 0: mark }) => [index, index + mark.length]);
  if (ends.length === 0) return null;
  const pieces = [...ends, [text.length, text.length]].map(([end], index) => {
    const piece = cellBetween(cell, ends[index - 1]?.[1] ?? 0, end ?? text.length);
    const [, inBrackets, behind] = NAMED_BEHIND.exec(piece.text) ?? [];
    const plan =
      inBrackets ??
      behind ??
      NAMED_BEFORE.exec(piece.text)?.[1] ??
      (marks === LINES ? PART_BEHIND.exec(piece.text)?.[1] : null) ??
      '';
    return { piece, plan: plan.trim() };
  });
  const areNamed = pieces.every(({ plan }) => plan !== '');
  return areNamed && new Set(pieces.map(({ plan }) => plan)).size > 1 ? pieces : null;
}
