import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { nameOf } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { named, type Named } from '../found-time.ts';

const LONGEST = 80;
/** "Zone A (inner city)", "Region 2 – the islands", "Standort Kassel:": where the cases below it arise. */
const ZONE =
  /^(?:(?:service|support|response|travel)\s)?(?:zone|zona|region|région|regione|región|regio|area|área|band|ring|district|bezirk|gebiet|sector|standort|site|sede|locatie)\s(?:[A-Z]|\d{1,2}|I{1,3}|IV|V|\p{Lu}\p{Ll}{2,16})(?![\p{L}\d])(?=\s?(?:$|[:(–—-]|\.$))/iu;

/** The zone whose times stand in the lines below one that names it; null for other lines. */
export function zoneOf(passage: Passage): Named | null {
  const { text } = passage;
  if (text.length > LONGEST) return null;
  const zone = ZONE.exec(nameOf(text))?.[0];
  return zone === undefined || durationsIn(text.replace(zone, '')).length > 0
    ? null
    : named(passage, zone);
}
