import { recordName } from '#shared/agreement/record-name.ts';
import type { Agreement, RecordList } from '#shared/agreement/agreement.ts';
import type { Commitment, CommitmentKind } from '#shared/agreement/commitment.ts';
import { isParty } from '#shared/agreement/stakeholder.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import type { Assembly } from '#shared/assemble/assemble.ts';
import type { Place } from '#shared/base/place.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import { durationWords } from '#shared/engine/calendar/words.ts';
import type { Subject } from '../subject.ts';
import { clausePlace } from '../text/clause-place.ts';
import type { Evidence, Finder } from './pack.ts';

/** Ways to find evidence: clauses by their origin or their words, and the model's data. */

const MOST = 240;
const cut = (text: string): string =>
  text.length <= MOST ? text : `${text.slice(0, MOST).replace(/\s+\S*$/, '')} …`;

/** The paragraphs of each clause and annex as they would be exported, by place path. */
const known = new WeakMap<Assembly, ReadonlyMap<string, readonly string[]>>();

function paragraphs({ assembly }: Subject): ReadonlyMap<string, readonly string[]> {
  let texts = known.get(assembly);
  if (!texts) {
    const bySource = new Map<string, string[]>();
    for (const node of assembly.document.nodes)
      if (node.type === 'paragraph' || node.type === 'item') {
        const list = bySource.get(node.source);
        if (list) list.push(inlineText(node.text));
        else bySource.set(node.source, [inlineText(node.text)]);
      }
    texts = bySource;
    known.set(assembly, texts);
  }
  return texts;
}

/** "Services › Hosting" */
export const labelOf = (agreement: Agreement, list: RecordList, id: string): string =>
  `${list.charAt(0).toUpperCase()}${list.slice(1)} › ${recordName(agreement, list, id)}`;

/** Clauses that came from one of these clauses of the library. */
export const clause =
  (...origins: readonly string[]): Finder =>
  (subject) =>
    subject.clauses
      .filter((text) => text.clause.origin && origins.includes(text.clause.origin.clause))
      .map((text) => ({
        place: clausePlace(text),
        quote: cut((paragraphs(subject).get(text.path) ?? []).join(' ')),
      }));

/** Paragraphs of clauses and annexes that hold such words. */
export const words =
  (pattern: RegExp): Finder =>
  (subject) => {
    const texts = paragraphs(subject);
    const places: readonly { readonly place: Place; readonly path: string }[] = [
      ...subject.clauses.map((text) => ({ place: clausePlace(text), path: text.path })),
      ...subject.agreement.annexes.map(({ id }) => ({
        place: { path: `/annexes/${id}`, label: labelOf(subject.agreement, 'annexes', id) },
        path: `/annexes/${id}`,
      })),
    ];
    return places.flatMap(({ place, path }): readonly Evidence[] => {
      const hit = texts.get(path)?.find((text) => pattern.test(text));
      return hit === undefined ? [] : [{ place, quote: cut(hit) }];
    });
  };

/** The first of several ways that finds something. */
export const either =
  (...finders: readonly Finder[]): Finder =>
  (subject) => {
    for (const find of finders) {
      const found = find(subject);
      if (found.length > 0) return found;
    }
    return [];
  };

export type Test = (commitment: Commitment) => boolean;

/** Commitments of some kinds (all, where none is named) with a figure as their target. */
export const targets =
  (kinds: readonly CommitmentKind[] = [], test: Test = () => true): Finder =>
  ({ agreement }) =>
    agreement.commitments
      .filter(
        (commitment) =>
          commitment.target.value !== null &&
          (kinds.length === 0 || kinds.includes(commitment.kind)) &&
          test(commitment),
      )
      .map(({ id, target }) => ({
        place: {
          path: `/commitments/${id}/target/value`,
          label: labelOf(agreement, 'commitments', id),
        },
        quote: formatterFor(agreement.language).target(target, true) ?? '',
      }));

/** Commitments with something to quote. */
export const commitmentsSaying =
  (part: string, say: (commitment: Commitment) => string | null): Finder =>
  ({ agreement }) =>
    agreement.commitments.flatMap((commitment) => {
      const quote = say(commitment);
      return quote === null || quote.trim() === ''
        ? []
        : [
            {
              place: {
                path: `/commitments/${commitment.id}/${part}`,
                label: labelOf(agreement, 'commitments', commitment.id),
              },
              quote: cut(quote),
            },
          ];
    });

/** Data of the agreement; null where it is not there. */
export const data =
  (
    path: string,
    label: string,
    read: (agreement: Subject['agreement']) => string | null | undefined,
  ): Finder =>
  ({ agreement }) => {
    const quote = read(agreement);
    return quote === null || quote === undefined || quote.trim() === ''
      ? []
      : [{ place: { path, label }, quote: cut(quote) }];
  };

/** Texts of the services: their descriptions, delivery, dependencies. */
export const services =
  (pattern: RegExp = /\S/): Finder =>
  ({ agreement }) =>
    agreement.services.flatMap(({ id, description, delivery, dependencies, technologies }) => {
      const quote = [description, delivery, ...dependencies, ...technologies].find((text) =>
        pattern.test(text),
      );
      return quote === undefined
        ? []
        : [
            {
              place: { path: `/services/${id}`, label: labelOf(agreement, 'services', id) },
              quote: cut(quote),
            },
          ];
    });

/** Reports whose name or contents hold such words. */
export const reports =
  (pattern: RegExp = /\S/): Finder =>
  ({ agreement }) =>
    agreement.reports.flatMap(({ id, name, frequency, contents }) => {
      const hit = [name, ...contents].find((text) => pattern.test(text));
      return hit === undefined
        ? []
        : [
            {
              place: { path: `/reports/${id}`, label: labelOf(agreement, 'reports', id) },
              quote: cut(
                `${recordName(agreement, 'reports', id)}, ${frequency}: ${hit === name ? contents.join('; ') : hit}`,
              ),
            },
          ];
    });

/** The texts of exclusions. */
export const exclusions: Finder = ({ agreement }) =>
  agreement.exclusions.map(({ id, title, text }) => ({
    place: { path: `/exclusions/${id}`, label: labelOf(agreement, 'exclusions', id) },
    quote: cut(text || title),
  }));

export const contacts: Finder = ({ agreement }) =>
  agreement.stakeholders
    .filter((stakeholder) => stakeholder.contacts.length > 0)
    .map(({ id, contacts: list }) => ({
      place: {
        path: `/stakeholders/${id}/contacts`,
        label: labelOf(agreement, 'stakeholders', id),
      },
      quote: cut(
        list.map((one) => [one.name, one.role, one.email].filter(Boolean).join(', ')).join('; '),
      ),
    }));

export const definitions: Finder = ({ agreement }) =>
  agreement.definitions.slice(0, 3).map(({ id, term }) => ({
    place: { path: `/definitions/${id}`, label: labelOf(agreement, 'definitions', id) },
    quote: term,
  }));

export const remedies: Finder = commitmentsSaying('remedy', ({ remedy }) =>
  remedy === null
    ? null
    : remedy.type === 'credits'
      ? 'service credits'
      : remedy.duty || 'improvement',
);

export const term: Finder = data('/term', 'Term', ({ term: { length, start } }) =>
  length ? durationWords(length) : start,
);
export const review: Finder = data(
  '/term/review',
  'Term › Review',
  ({ term: { review: often } }) => often,
);
export const maintenance: Finder = ({ agreement }) =>
  agreement.services
    .filter((service) => service.maintenance !== null)
    .map(({ id, maintenance: work }) => ({
      place: {
        path: `/services/${id}/maintenance`,
        label: `${labelOf(agreement, 'services', id)} › Maintenance`,
      },
      quote: work?.notice ? `announced ${durationWords(work.notice)} before` : 'agreed windows',
    }));
export const hours: Finder = ({ agreement }) =>
  agreement.calendars
    .filter((calendar) => calendar.hours.length > 0)
    .map(({ id, hours: weekly }) => ({
      place: { path: `/calendars/${id}/hours`, label: labelOf(agreement, 'calendars', id) },
      quote: cut(formatterFor(agreement.language).weeklyHours(weekly)),
    }));
export const parties: Finder = ({ agreement }) =>
  agreement.stakeholders.filter(isParty).map(({ id, name, legalName }) => ({
    place: { path: `/stakeholders/${id}`, label: labelOf(agreement, 'stakeholders', id) },
    quote: legalName || name,
  }));
export const signatures: Finder = ({ agreement }) =>
  agreement.signatures.map(({ id, stakeholder, name, title }) => ({
    place: { path: `/signatures/${id}`, label: 'Signatures' },
    quote:
      [name, title].filter(Boolean).join(', ') ||
      `to be signed for ${recordName(agreement, 'stakeholders', stakeholder)}`,
  }));
export const escalation: Finder = ({ agreement }) =>
  agreement.escalation.slice(0, 3).map(({ id, role, trigger }) => ({
    place: { path: `/escalation/${id}`, label: labelOf(agreement, 'escalation', id) },
    quote: cut(trigger || role),
  }));
export const severities: Finder = ({ agreement }) =>
  agreement.severities.slice(0, 3).map(({ id, name, definition }) => ({
    place: { path: `/severities/${id}`, label: labelOf(agreement, 'severities', id) },
    quote: cut(definition || name),
  }));
export const responsibilities: Finder = ({ agreement }) =>
  agreement.stakeholders
    .filter((stakeholder) => stakeholder.responsibilities.length > 0)
    .map(({ id, responsibilities: list }) => ({
      place: {
        path: `/stakeholders/${id}/responsibilities`,
        label: labelOf(agreement, 'stakeholders', id),
      },
      quote: cut(list.join('; ')),
    }));
