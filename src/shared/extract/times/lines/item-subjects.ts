import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { caseBehind } from '../words/occasion.ts';
import { compact } from '#shared/extract/grammar/compact.ts';
import { named, type FoundTime } from '../found-time.ts';

/** "Core services carry …", "Gold customers get …": the class that an item of a list begins with. */
const SUBJECT = compact(
  /^\W{0,4}(\p{Lu}[\p{L}\d/-]{1,20}(?:\s[\p{L}\d/-]{1,20}){0,2}?\s(?:services?|systems?|applications?|apps?|platforms?|workloads?|assets?|servers?|devices?|sites?|customers?|clients?|users?|accounts?|environments?)|(?:Systeme|Dienste|Anwendungen|Kunden|Services|Applications|Clients|Servizi|Sistemi|Clienti|Servicios|Sistemas|Serviços)\s(?:der\s)?[\p{L}\d/-]{3,20}(?:\s[A-D\d])?)(?=\s\p{Ll}|[\s(]{0,2}[:–—(-])/u,
);
const LONGEST_BEGINNING = 120;

/**
 * Times that sentences in several items of a list promise for what they all call by one name: each item begins with
 * the class that its time is of. "Core services … all outages within 2 hours", "Office services … all outages within a day".
 */
export function namedByItems(found: readonly FoundTime[]): readonly FoundTime[] {
  const groups = new Map<string, FoundTime[]>();
  for (const one of found) {
    if (one.passage.kind !== 'item' || one.rule !== 'times/sentence') continue;
    const key = `${one.topic}|${one.severity.text}|${one.passage.lead}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const renamed = new Map<FoundTime, string>();
  for (const group of groups.values()) {
    const subjects = group.map(({ passage }) => subjectOf(passage.text));
    const places = new Set(group.map(({ passage }) => passage.at));
    const areApart =
      group.length > 1 && places.size === group.length && new Set(subjects).size === group.length;
    if (!areApart || subjects.includes('')) continue;
    for (const [index, one] of group.entries()) renamed.set(one, subjects[index]!);
  }
  if (renamed.size === 0) return found;
  return found.map((one) => {
    const text = renamed.get(one);
    return text === undefined
      ? one
      : { ...one, severity: named(one.passage, text), nameless: false };
  });
}

const subjectOf = (text: string): string =>
  SUBJECT.exec(text.slice(0, LONGEST_BEGINNING))?.[1] ?? '';

/** "Response time: < 3 hours for faults": a time that only its label names is that of the case behind it. */
export const namedByTheirCase = (found: readonly FoundTime[]): readonly FoundTime[] =>
  found.map((one) => {
    const { nameless, target, passage } = one;
    const kind = nameless && durationsIn(target.text).length === 1 ? caseBehind(target.text) : null;
    return kind === null ? one : { ...one, severity: named(passage, kind), nameless: false };
  });
