import type { Commitment } from '#shared/agreement/commitment.ts';
import { duration } from '#shared/agreement/duration.ts';
import { newExclusion, type ExclusionCategory } from '#shared/agreement/exclusion.ts';
import { addRecord, updateRecord } from '#shared/agreement/edit/records.ts';
import { freeId, type ExclusionId } from '#shared/agreement/ids.ts';
import { paragraph } from '#shared/agreement/rich-text.ts';
import type { SectionKind } from '#shared/agreement/section.ts';
import { err, ok } from '#shared/base/result.ts';
import { printable } from '#shared/base/text.ts';
import type { FigureTerm, Terms, TextTerm } from '#shared/terms/terms.ts';
import { groundTitle, WORDS } from '../words.ts';
import { SILENT, type Take } from './change.ts';
import { ownCommitment, withCommitment } from './own-parties.ts';
import { field } from './taken-clause.ts';

/** A single figure: latency, packet loss, durability, recovery. */
export const takeFigure =
  (
    figureOf: (terms: Terms) => FigureTerm | null,
    kind: Commitment['kind'],
    name: string,
    unit: Commitment['target']['unit'],
  ): Take =>
  ({ agreement, subject }) => {
    const figure = figureOf(subject.terms);
    if (figure === null) return err(SILENT);
    const own = agreement.commitments.find(
      (commitment) => commitment.kind === kind && (kind !== 'custom' || commitment.name === name),
    );
    const base = own ?? ownCommitment(agreement, kind, name);
    const commitment: Commitment = {
      ...base,
      target: { ...base.target, value: figure.value, unit },
    };
    const words = WORDS.target(commitment.target, true) ?? '';
    return ok({
      agreement: withCommitment(agreement, commitment),
      commitment: commitment.id,
      words: own ? `"${own.name}" is now ${words}.` : `"${name}" of ${words} was added.`,
      clause: {
        section: 'metrics',
        title: name,
        shows: `/commitments/${commitment.id}`,
        body: [paragraph(`${name} must be `, field(`commitment.${commitment.id}.comparison`), '.')],
      },
    });
  };

/** Notice of maintenance, or how much of it does not count, for the first service. */
export const takeMaintenance =
  (part: 'notice' | 'monthlyCap'): Take =>
  ({ agreement, subject: { terms } }) => {
    const time = (part === 'notice' ? terms.maintenanceNotice : terms.maintenanceAllowance)
      ?.duration;
    if (!time) return err(SILENT);
    const per = terms.maintenanceAllowance?.per ?? 'month';
    if (part === 'monthlyCap' && per !== 'month')
      return err(
        `The source allows maintenance by the ${per}, and the draft by the month. Set the limit of a month in the service’s form.`,
      );
    const service = agreement.services[0];
    if (!service) return err('The agreement has no service yet: add one first.');
    const before = service.maintenance ?? { windows: [], notice: null, monthlyCap: null };
    const shown = part === 'notice' ? 'maintenanceNotice' : 'maintenanceCap';
    return ok({
      agreement: updateRecord(agreement, 'services', service.id, (own) => ({
        ...own,
        maintenance: { ...before, [part]: time },
      })),
      commitment: null,
      words:
        part === 'notice'
          ? `Maintenance is now announced ${WORDS.duration(time)} before.`
          : `Maintenance now takes at most ${WORDS.duration(time)} a month.`,
      clause: {
        section: 'exclusions',
        title: 'Maintenance',
        shows: `/services/${service.id}/maintenance/${part}`,
        body: [
          part === 'notice'
            ? paragraph(
                'Planned maintenance is announced ',
                field(`service.${service.id}.${shown}`),
                ' before it begins.',
              )
            : paragraph(
                'Planned maintenance takes at most ',
                field(`service.${service.id}.${shown}`),
                ' a month.',
              ),
        ],
      },
    });
  };

/** A ground of exclusion, as it is printed. */
export const takeExclusion =
  (category: ExclusionCategory): Take =>
  ({ agreement, subject: { terms } }) => {
    const theirs = terms.exclusions.filter((exclusion) => exclusion.category === category);
    if (theirs.length === 0) return err(SILENT);
    const title = groundTitle(category);
    const id = freeId(
      title,
      agreement.exclusions.map((exclusion) => exclusion.id),
    ) as ExclusionId;
    const text = printable(theirs.map((exclusion) => exclusion.text).join('\n'));
    return ok({
      agreement: addRecord(agreement, 'exclusions', {
        ...newExclusion(id, category, title),
        text,
      }),
      commitment: null,
      words: `The exclusion "${title}" was added; no commitment leaves it out of its result yet.`,
      clause: {
        section: 'exclusions',
        title,
        shows: `/exclusions/${id}`,
        body: [paragraph(field(`exclusion.${id}.text`))],
      },
    });
  };

export const takeNotice: Take = ({ agreement, subject: { terms } }) => {
  const days = terms.termination?.noticeDays ?? null;
  if (days === null) return err(SILENT);
  const { convenience } = agreement.termination;
  return ok({
    agreement: {
      ...agreement,
      termination: {
        ...agreement.termination,
        convenience: { by: convenience?.by ?? 'either', notice: duration(days, 'day') },
      },
    },
    commitment: null,
    words: `The agreement can now be ended with notice of ${days} days.`,
    clause: {
      section: 'termination',
      title: 'Termination for convenience',
      shows: '/termination/convenience',
      body: [
        paragraph(
          'The agreement may be terminated by ',
          field('termination.convenienceBy'),
          ' with notice of ',
          field('termination.convenienceNotice'),
          '.',
        ),
      ],
    },
  });
};

/** What the model has no figure of, as a clause of its own in the words of the SLA. */
export const takeText =
  (textOf: (terms: Terms) => TextTerm | null, section: SectionKind, title: string): Take =>
  ({ agreement, subject }) => {
    const text = textOf(subject.terms);
    if (text === null) return err(SILENT);
    return ok({
      agreement,
      commitment: null,
      words: `The clause "${title}" was added in the words of the SLA.`,
      clause: {
        section,
        title,
        shows: null,
        body: printable(text.text)
          .split('\n')
          .filter((part) => part.trim() !== '')
          .map((part) => paragraph(part)),
      },
    });
  };
