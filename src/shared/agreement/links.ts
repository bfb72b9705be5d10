import type { Agreement, RecordList } from './agreement.ts';

/** A pointer from one record to another: where it stands, and what it names. */
export interface Link {
  /** Keys and list positions from the agreement's root. */
  readonly path: readonly (string | number)[];
  readonly list: RecordList;
  readonly id: string;
}

type Path = readonly (string | number)[];

/**
 * Every pointer from one record to another. Cross-references and live fields in texts are not
 * links: a text may point at something gone while it is being rewritten; `assemble` reports that.
 */
export function linksOf(agreement: Agreement): readonly Link[] {
  const links: Link[] = [];
  const one = (list: RecordList, id: string | null, ...path: Path) => {
    if (id !== null) links.push({ path, list, id });
  };
  const many = (list: RecordList, ids: readonly string[], ...path: Path) => {
    ids.forEach((id, index) => links.push({ path: [...path, index], list, id }));
  };
  agreement.services.forEach((service, at) => {
    one('stakeholders', service.provider, 'services', at, 'provider');
    many('stakeholders', service.recipients, 'services', at, 'recipients');
    one('calendars', service.operatingHours, 'services', at, 'operatingHours');
  });
  agreement.commitments.forEach((commitment, at) => {
    const here = ['commitments', at] as const;
    one('stakeholders', commitment.obligor, ...here, 'obligor');
    many('stakeholders', commitment.beneficiaries, ...here, 'beneficiaries');
    many('services', commitment.services, ...here, 'services');
    one('severities', commitment.severity, ...here, 'severity');
    one('calendars', commitment.calendar, ...here, 'calendar');
    one('stakeholders', commitment.measurement.measuredBy, ...here, 'measurement', 'measuredBy');
    many('exclusions', commitment.measurement.excluded, ...here, 'measurement', 'excluded');
  });
  agreement.reports.forEach((report, at) => {
    one('stakeholders', report.owner, 'reports', at, 'owner');
    many('stakeholders', report.recipients, 'reports', at, 'recipients');
  });
  agreement.escalation.forEach((step, at) => {
    one('stakeholders', step.stakeholder, 'escalation', at, 'stakeholder');
    one('severities', step.severity, 'escalation', at, 'severity');
  });
  many(
    'commitments',
    agreement.termination.chronic?.commitments ?? [],
    'termination',
    'chronic',
    'commitments',
  );
  agreement.signatures.forEach((signature, at) => {
    one('stakeholders', signature.stakeholder, 'signatures', at, 'stakeholder');
  });
  return links;
}
