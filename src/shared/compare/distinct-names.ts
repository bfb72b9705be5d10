import type { Subject } from './subject.ts';

/** What tells SLAs of one name apart. */
export type Named = Pick<Subject, 'name' | 'version' | 'date' | 'fileName'>;

/** The first of these that all of one name have, each its own, is put behind the name. */
const SIGNS: readonly ((subject: Named) => string)[] = [
  ({ version }) => (version === '' || /^v/i.test(version) ? version : `version ${version}`),
  ({ date }) => date,
  ({ fileName }) => fileName,
];

/**
 * SLAs that stand side by side, each with a name of its own: equal ones get their version, else their
 * date, else their file's name, else their position from 1, as "Northlight (version 2.1)". A set is
 * named here once, so that tables, charts, sentences and files all call its SLAs the same.
 */
export function withDistinctNames<T extends Named>(subjects: readonly T[]): readonly T[] {
  const named = subjects.map((subject, at) => {
    const alike = subjects.filter((other) => isAlike(other.name, subject.name));
    return alike.length < 2 ? subject.name : `${subject.name} (${sign(subject, alike, at)})`;
  });
  return subjects.map((subject, at) => {
    const name = named[at]!;
    // Behind a sign it may be called as another SLA is by itself.
    const isTaken = named.slice(0, at).some((other) => isAlike(other, name));
    const distinct = isTaken ? `${name} (${position(at)})` : name;
    return distinct === subject.name ? subject : { ...subject, name: distinct };
  });
}

const isAlike = (name: string, other: string): boolean => folded(name) === folded(other);

const folded = (words: string): string => words.trim().toLowerCase();

const position = (at: number): string => `SLA ${at + 1}`;

function sign(subject: Named, alike: readonly Named[], at: number): string {
  const telling = SIGNS.find((signOf) => {
    const signs = alike.map((one) => folded(signOf(one)));
    return !signs.includes('') && new Set(signs).size === signs.length;
  });
  return telling?.(subject).trim() ?? position(at);
}
