import { duration } from '#shared/agreement/duration.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { newOffer, type Offer, type OfferId } from '#shared/compare/offer.ts';
import type { MatrixOptions } from '#shared/compare/cell.ts';
import { subjectOfOffer, type Subject } from '#shared/compare/subject.ts';
import { cite, type Citation } from '#shared/document/citation.ts';
import type { DocumentNode } from '#shared/document/document.ts';
import { blockSource, documentOf, type Reading } from '#shared/read/reading.ts';
import {
  newTerms,
  type AvailabilityTerm,
  type CreditTerm,
  type Terms,
  type TextTerm,
  type TimeTerm,
} from '#shared/terms/terms.ts';

/** Invented providers with different rules, as an extraction would give them. */

export const decimal = (text: string): DecimalString => text as DecimalString;

/** Writes a document line by line and cites what its terms were read from. */
export class Writer {
  readonly #nodes: DocumentNode[] = [];

  heading(text: string): this {
    const source = blockSource(this.#nodes.length);
    this.#nodes.push({
      type: 'heading',
      level: 1,
      number: null,
      text: [{ type: 'text', text, marks: [] }],
      anchor: `h${this.#nodes.length}`,
      pageBreakBefore: false,
      source,
    });
    return this;
  }

  /** Adds a paragraph and gives how `quote`, a part of it, is found. */
  says(
    text: string,
    quote = text,
  ): {
    readonly citations: readonly Citation[];
    readonly confidence: number;
    readonly rule: string;
  } {
    const source = blockSource(this.#nodes.length);
    this.#nodes.push({
      type: 'paragraph',
      number: null,
      text: [{ type: 'text', text, marks: [] }],
      source,
    });
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`"${text}" does not say "${quote}".`);
    return {
      citations: [cite(source, text, start, start + quote.length)],
      confidence: 0.9,
      rule: 'test/says',
    };
  }

  reading(title: string): Reading {
    return {
      format: 'text',
      document: documentOf(this.#nodes, { title, language: 'en' }),
      origins: {},
      notes: [],
      revisions: [],
      comments: [],
    };
  }
}

type Found = Pick<TextTerm, 'citations' | 'confidence' | 'rule'>;
export const OWN: Found = { citations: [], confidence: 1, rule: 'test' };

export const text = (found: Found, words: string): TextTerm => ({ ...found, text: words });

export const available = (
  found: Found,
  percent: string,
  change: Partial<AvailabilityTerm> = {},
): AvailabilityTerm => ({
  ...found,
  scope: '',
  percent: decimal(percent),
  window: 'monthly',
  fromCredits: false,
  ...change,
});

export const step = (
  found: Found,
  below: string | null,
  atOrAbove: string | null,
  credit: string,
  change: Partial<CreditTerm> = {},
): CreditTerm => ({
  ...found,
  scope: '',
  group: 'a',
  measure: 'percent',
  below: below === null ? null : decimal(below),
  atOrAbove: atOrAbove === null ? null : decimal(atOrAbove),
  unit: 'percent',
  credit: decimal(credit),
  per: null,
  text: `${credit} %`,
  ...change,
});

export const time = (
  found: Found,
  severity: string,
  words: string,
  hours: number | null,
  change: Partial<TimeTerm> = {},
): TimeTerm => ({
  ...found,
  severity,
  plan: '',
  text: words,
  hours,
  working: false,
  coverage: null,
  share: null,
  ...change,
});

/** 99.9 % a month, every outage of a minute counts, two bounded steps, no claim without a form. */
export function harbour(): Offer {
  const writer = new Writer().heading('Service levels of Harbour Cloud');
  const provider = writer.says('Harbour Cloud Ltd promises the following.', 'Harbour Cloud Ltd');
  const version = writer.says('Version 3.2 of 1 March 2026', '3.2');
  const target = writer.says('The service is available at least 99.9 % of each month.', '99.9 %');
  const smallest = writer.says(
    'Outages of less than one minute are not counted.',
    'less than one minute',
  );
  const first = writer.says('Below 99.9 % but at or above 99 %: 10 % of the monthly fee.');
  const second = writer.says('Below 99 %: 25 % of the monthly fee.');
  const cap = writer.says('Credits are limited to 25 % of the monthly fee.', '25 %');
  const claim = writer.says(
    'Claims must arrive within 30 days after the end of the month.',
    '30 days',
  );
  const sole = writer.says('Credits are the sole remedy for missed service levels.');
  const gravest = writer.says('Severity 1: answer within 30 minutes.', '30 minutes');
  const grave = writer.says('Severity 2: answer within 4 business hours.', '4 business hours');
  const notice = writer.says('Maintenance is announced 5 days before.', '5 days');
  const force = writer.says('Force majeure does not count.', 'Force majeure');
  const planned = writer.says('Planned maintenance does not count.', 'Planned maintenance');
  return newOffer(
    writer.reading('Service levels of Harbour Cloud'),
    {
      ...newTerms(),
      provider: text(provider, 'Harbour Cloud Ltd'),
      version: text(version, '3.2'),
      date: text(version, '1 March 2026'),
      availability: [available(target, '99.9')],
      smallestOutage: {
        ...smallest,
        text: 'less than one minute',
        duration: duration(1, 'minute'),
      },
      credits: [step(first, '99.9', '99', '10'), step(second, '99', null, '25')],
      cap: { ...cap, unit: 'percent', value: decimal('25'), text: '25 % of the monthly fee' },
      basis: { ...first, text: 'the monthly fee', basis: 'monthly-fee' },
      claim: {
        ...claim,
        deadline: duration(30, 'day'),
        from: 'period-end',
        text: 'within 30 days after the end of the month',
        form: 'in writing',
      },
      soleRemedy: { ...sole, text: 'sole remedy', value: true },
      response: [
        time(gravest, 'Severity 1', '30 minutes', 0.5),
        time(grave, 'Severity 2', '4 business hours', 4, { working: true }),
      ],
      supportHours: text(gravest, 'Monday to Friday, 09:00 to 17:00'),
      maintenanceNotice: { ...notice, text: '5 days', duration: duration(5, 'day') },
      exclusions: [
        { ...force, category: 'force-majeure', text: 'Force majeure' },
        { ...planned, category: 'scheduled-maintenance', text: 'Planned maintenance' },
      ],
    },
    facts('harbour', 'Harbour Cloud', 'harbour.docx'),
  );
}

/** 99.9 %, but only outages of five minutes or more count; cumulative steps up to the whole fee. */
export function summit(): Offer {
  const writer = new Writer().heading('Summit Hosting: service level agreement');
  const target = writer.says('Monthly uptime: 99.9 %', '99.9 %');
  const smallest = writer.says(
    'Interruptions shorter than five minutes are no downtime.',
    'five minutes',
  );
  const first = writer.says('< 99.9 %: 5 %');
  const second = writer.says('< 99.0 %: 30 %');
  const third = writer.says('< 95.0 %: 100 %');
  const claim = writer.says('Open a ticket within 14 days of the incident.', '14 days');
  const gravest = writer.says('P1: 1 hour, around the clock', '1 hour');
  const force = writer.says('Acts of God, attacks and your own changes are excluded.');
  return newOffer(
    writer.reading('Summit Hosting: service level agreement'),
    {
      ...newTerms(),
      provider: text(target, 'Summit Hosting'),
      availability: [available(target, '99.9')],
      smallestOutage: { ...smallest, text: 'five minutes', duration: duration(5, 'minute') },
      credits: [
        step(first, '99.9', null, '5'),
        step(second, '99.0', null, '30'),
        step(third, '95.0', null, '100'),
      ],
      claim: {
        ...claim,
        deadline: duration(14, 'day'),
        from: 'incident',
        text: 'within 14 days of the incident',
        form: 'by opening a ticket',
      },
      response: [time(gravest, 'P1', '1 hour', 1, { coverage: '24x7' })],
      exclusions: [
        { ...force, category: 'force-majeure', text: 'Acts of God' },
        { ...force, category: 'security-attack', text: 'attacks' },
        { ...force, category: 'customer-actions', text: 'your own changes' },
      ],
    },
    facts('summit', 'Summit Hosting', 'summit.html'),
  );
}

/** 99.95 % a month, a rate for each half hour up to half the fee, credited without a claim. */
export function delta(): Offer {
  const writer = new Writer().heading('Delta Data');
  const target = writer.says(
    'Delta Data keeps its platform available for 99.95 % of a month.',
    '99.95 %',
  );
  const rate = writer.says('For each 30 minutes beyond that, 5 % of the monthly fee.');
  const cap = writer.says('In no month more than 50 % of the fee.', '50 %');
  const claim = writer.says('Credits are applied automatically.');
  const notSole = writer.says('Other rights of the customer remain.');
  const response = writer.says('Kritisch: Antwort am nächsten Werktag', 'nächsten Werktag');
  const chronic = writer.says('After three missed months the customer may end the contract.');
  return newOffer(
    writer.reading('Delta Data'),
    {
      ...newTerms(),
      provider: text(target, 'Delta Data'),
      availability: [available(target, '99.95')],
      credits: [
        step(rate, null, null, '5', {
          measure: 'minute',
          per: { value: decimal('30'), unit: 'minute' },
          text: '5 % for each 30 minutes',
        }),
      ],
      cap: { ...cap, unit: 'percent', value: decimal('50'), text: '50 % of the fee' },
      claim: {
        ...claim,
        deadline: null,
        from: null,
        text: 'Credits are applied automatically.',
        form: '',
      },
      soleRemedy: { ...notSole, text: 'Other rights remain', value: false },
      response: [time(response, 'Kritisch', 'nächsten Werktag', null, { working: true })],
      chronicFailure: text(chronic, 'After three missed months the customer may end the contract.'),
    },
    facts('delta', 'Delta Data', 'delta.pdf'),
  );
}

/** Says next to nothing. */
export const silent = (): Offer =>
  newOffer(
    new Writer().heading('Terms of Quiet Co').reading('Terms of Quiet Co'),
    newTerms(),
    facts('quiet', 'Quiet Co', 'quiet.txt'),
  );

const facts = (id: string, name: string, fileName: string) => ({
  id: id as OfferId,
  name,
  fileName,
  importedAt: '2026-06-01T08:00:00.000Z' as IsoInstant,
  sha256: '0'.repeat(64),
});

export const offerWith = (terms: Partial<Terms>, id = 'made'): Offer =>
  newOffer(
    new Writer().heading('Made').reading('Made'),
    { ...newTerms(), ...terms },
    facts(id, `SLA ${id}`, `${id}.txt`),
  );

export const subjectWith = (terms: Partial<Terms>, id = 'made'): Subject =>
  subjectOfOffer(offerWith(terms, id));

export const providers = (): readonly Subject[] =>
  [harbour(), summit(), delta(), silent()].map(subjectOfOffer);

export const OPTIONS: MatrixOptions = {
  fee: decimal('10000'),
  currency: 'EUR',
  workingWeek: 40,
};
