import type { Document } from '#shared/document/document.ts';
import { newTerms, type Terms } from '#shared/terms/terms.ts';
import { serviceLevels } from './availability/service-levels.ts';
import { claims } from './claims/claims.ts';
import { withDrawnTables } from './drawn-tables.ts';
import { denials } from './denials/denials.ts';
import { endings } from './endings/endings.ts';
import { exclusions } from './exclusions/exclusions.ts';
import { withFactCards } from './fact-cards.ts';
import { figures } from './figures/figures.ts';
import { maintenance } from './maintenance/maintenance.ts';
import { names } from './names/names.ts';
import { asPrinted, plainText } from './plain-characters.ts';
import { slaText, type SlaText } from './sla-text.ts';
import { supportHours } from './support/support-hours.ts';
import { times } from './times/times.ts';

/** A part of the terms that a family of rules reads from a text. */
export type Part = (text: SlaText) => Partial<Terms>;

/** What an SLA promises, each value with its place, its confidence and the rule that found it. */
export function extract(document: Document): Terms {
  const text = withFactCards(withDrawnTables(plainText(slaText(document))));
  const terms = PARTS.reduce<Terms>((before, part) => ({ ...before, ...part(text) }), newTerms());
  return asPrinted(terms, document);
}

const PARTS: readonly Part[] = [
  names,
  serviceLevels,
  claims,
  times,
  supportHours,
  maintenance,
  figures,
  endings,
  exclusions,
  denials,
];
