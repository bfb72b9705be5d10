import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const credits = (text: string) =>
  serviceLevels(slaTextOf(text)).credits.map(({ credit }) => credit);

const SCHEDULE =
  '| Uptime | Service credit |\n|---|---|\n| below 99.5% | 10% |\n| below 98% | 30% |';
const LIST = '- below 99.5%: 10% service credit\n- below 98%: 30% service credit';

/** Introductions and remarks that say that the schedule gives nothing today. */
const BEFORE: readonly string[] = [
  'There are no credits today. The draft proposal is:',
  'Once paid plans exist we intend to offer the following schedule:',
  'The proposed schedule, which is not yet in force:',
  'When paid plans launch, credits will be:',
  'Geplanter Gutschriftenplan, noch nicht in Kraft:',
  'Barème envisagé, pas encore en vigueur :',
  'Voorgesteld schema, nog niet van kracht:',
];
const BEHIND: readonly string[] = [
  'This schedule is not in force today.',
  'These credits are not yet effective; they begin with our first paid plan.',
  'The table above does not apply yet.',
  'Diese Tabelle gilt noch nicht.',
  "Ce barème n'est pas encore en vigueur.",
  'Questa tabella non è ancora in vigore.',
  'Esta tabla aún no está en vigor.',
  'Esta tabela ainda não está em vigor.',
  'Deze tabel is nog niet van kracht.',
];

describe('a schedule that is not in force', () => {
  test.each(BEFORE)('%s', (introduction) => {
    expect(credits(`## Service credits\n\n${introduction}\n\n${SCHEDULE}`)).toEqual([]);
    expect(credits(`## Service credits\n\n${introduction}\n\n${LIST}`)).toEqual([]);
  });

  test.each(BEHIND)('%s', (remark) => {
    expect(credits(`## Service credits\n\n${SCHEDULE}\n\n${remark}`)).toEqual([]);
    expect(credits(`## Service credits\n\n${LIST}\n\n${remark}`)).toEqual([]);
  });
});

test.each(['Proposed service credits', 'Service credits (not in force)', 'Draft credit schedule'])(
  'below a heading: %s',
  (heading) => {
    expect(credits(`## ${heading}\n\n${SCHEDULE}`)).toEqual([]);
    expect(credits(`## ${heading}\n\n${LIST}`)).toEqual([]);
  },
);

describe('a schedule that is in force', () => {
  test.each([
    'The following schedule replaces the draft of last year:',
    'Status: draft, not in force.',
    'This schedule applies from the first paid month:',
    'Credits are not in force while an invoice is open.',
  ])('%s', (introduction) => {
    expect(credits(`## Service credits\n\n${introduction}\n\n${SCHEDULE}`)).toEqual(['10', '30']);
  });

  test('whatever another section says of its own', () => {
    expect(
      credits(
        `## Service credits\n\n${SCHEDULE}\n\n## Bonus\n\nThis schedule is not in force today.`,
      ),
    ).toEqual(['10', '30']);
  });
});

describe('a discount on a later purchase', () => {
  test.each([
    'If an outage lasts longer than 3 hours, we may offer a 15% discount on the next order.',
    'After an outage the customer receives a 15% voucher for a future purchase.',
    'Bei einem Ausfall von mehr als 3 Stunden gewähren wir 15 % Rabatt auf die nächste Bestellung.',
  ])('is no service credit: %s', (text) => {
    expect(credits(`## Compensation\n\n${text}`)).toEqual([]);
  });

  test.each([
    'If we miss the guaranteed 99.5% uptime, you receive a 15% credit on the next invoice.',
    'If we miss the guaranteed 99.5% uptime, you receive a 15% service credit towards future purchases.',
  ])('but a credit is one: %s', (text) => {
    expect(credits(`## Compensation\n\n${text}`)).toEqual(['15']);
  });
});
