import { describe, expect, it } from 'vitest';
import { duration } from '#shared/agreement/duration.ts';
import type { ContactId, StakeholderId } from '#shared/agreement/ids.ts';
import { newTermination } from '#shared/agreement/termination.ts';
import { holds } from '#shared/assemble/condition.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { isFieldPath, listFields, readField } from '#shared/assemble/fields/catalogue.ts';
import { downtimeField } from '#shared/assemble/fields/allowed-downtime.ts';
import type { Window } from '#shared/agreement/commitment.ts';
import { availability, completeAgreement, decimal } from '#test/support/agreements/agreements.ts';

const show = (path: string) => {
  const field = readField(completeAgreement(), path);
  return field.ok ? formatterFor('en-GB').value(field.value.value) : field.error;
};

describe('the field catalogue', () => {
  it.each([
    ['agreement.title', 'Hosting for Vale Logistics'],
    ['parties.names', 'Northlight Hosting Ltd and Vale Logistics Ltd'],
    ['stakeholder.provider.address', '1 Quay Street, Leeds LS1 1AA'],
    ['commitment.availability.target', '99.9%'],
    ['commitment.availability.obligor', 'Provider'],
    ['commitment.availability.creditCap', '25%'],
    ['commitment.availability.claimDeadline', '30 days'],
    ['commitment.availability.allowedDowntime', '43.2 minutes'],
    ['service.hosting.hours', 'Monday to Friday, 09:00 to 17:00 (Europe/London)'],
    ['term.start', '29 February 2028'],
    ['term.end', '28 February 2029'],
    ['term.review', 'quarterly'],
  ])('%s shows %s', (path, text) => {
    expect(show(path)).toBe(text);
  });

  it('has of each record only what the record can have', () => {
    const agreement = completeAgreement();
    const [first] = agreement.commitments;
    const response = {
      ...agreement,
      commitments: [{ ...availability(), kind: 'response' as const, name: first!.name }],
    };
    const path = `commitment.${response.commitments[0]!.id}.allowedDowntime`;
    const read = readField(response, path);
    expect(read.ok ? '' : read.error).toMatch(
      /^“Downtime that the target allows” is known of an availability .* only, and “.*” is none\.$/,
    );
    expect(listFields(response).map((offer) => offer.path)).not.toContain(path);
    expect(listFields(agreement).map((offer) => offer.path)).toContain(
      `commitment.${first!.id}.allowedDowntime`,
    );
  });

  it('calls a party by the short name that the clauses use, and keeps the choice for conditions', () => {
    const agreement = completeAgreement({
      termination: {
        ...newTermination(),
        convenience: { by: 'customer', notice: duration(2, 'month') },
      },
    });
    const called = {
      ...agreement,
      stakeholders: agreement.stakeholders.map((one) =>
        one.kind === 'customer' ? { ...one, name: 'Vale' } : one,
      ),
    };
    const field = readField(called, 'termination.convenienceBy');
    expect(field.ok && formatterFor('en-GB').value(field.value.value)).toBe('Vale');
    const condition = {
      type: 'equals',
      path: 'termination.convenienceBy',
      values: ['customer'],
    } as const;
    expect(holds(condition, called)).toBe(true);
  });

  it.each([
    [2, 'either party'],
    [3, 'any party'],
  ])('lets each of %d parties end the agreement as “%s”', (count, words) => {
    const base = completeAgreement({
      termination: {
        ...newTermination(),
        convenience: { by: 'either', notice: duration(2, 'month') },
      },
    });
    const [first] = base.stakeholders;
    const stakeholders = Array.from({ length: count }, (_, at) => ({
      ...first!,
      id: `party-${at}` as StakeholderId,
    }));
    const among = { ...base, stakeholders };
    const field = readField(among, 'termination.convenienceBy');
    expect(field.ok && formatterFor('en-GB').value(field.value.value)).toBe(words);
    const path = 'termination.convenienceBy';
    expect(holds({ type: 'equals', path, values: ['either'] }, among)).toBe(true);
  });

  it.each([
    [['Alpha', 'Beta', 'Gamma'], 'each of Alpha, Beta and Gamma'],
    [['Alpha', ''], 'the customer'],
  ])('calls all parties that have the role: %s', (customers, words) => {
    const agreement = completeAgreement({
      termination: {
        ...newTermination(),
        convenience: { by: 'customer', notice: duration(2, 'month') },
      },
    });
    const customer = agreement.stakeholders.find(({ kind }) => kind === 'customer')!;
    const called = {
      ...agreement,
      stakeholders: customers.map((name, at) => ({
        ...customer,
        id: `customer-${at}` as StakeholderId,
        name,
      })),
    };
    const field = readField(called, 'termination.convenienceBy');
    expect(field.ok && formatterFor('en-GB').value(field.value.value)).toBe(words);
  });

  it.each([
    [1, '1 month'],
    [6, '6 months'],
  ])('tells the period of a chronic failure in words that agree with %d', (withinMonths, words) => {
    const agreement = completeAgreement({
      termination: {
        ...newTermination(),
        chronic: { commitments: [], misses: 3, withinMonths, notice: duration(30, 'day') },
      },
    });
    const field = readField(agreement, 'termination.chronicPeriod');
    expect(field.ok && formatterFor('en-GB').value(field.value.value)).toBe(words);
  });

  it('finds a record by its kind where no id fits', () => {
    const agreement = completeAgreement({
      commitments: [{ ...availability(), id: 'uptime' as never }],
    });
    const field = readField(agreement, 'commitment.availability.target');
    expect(field.ok && field.value.place.path).toBe('/commitments/uptime/target/value');
  });

  it.each([
    [
      'commitment.latency.target',
      '“Target” of a commitment was to stand here, and the commitment was deleted or never added.',
    ],
    ['commitment.availability.colour', 'A commitment has no field "colour"'],
    ['constructor.x.y', 'There is no field "constructor.x.y"'],
    ['toString', 'There is no field "toString"'],
    ['commitment.availability.__proto__', 'A commitment has no field "__proto__"'],
  ])('%s is answered with a reason', (path, reason) => {
    const field = readField(completeAgreement(), path);
    expect(field.ok ? '' : field.error).toContain(reason);
  });

  it.each(['target', 'comparison', 'allowedDowntime'])(
    'names the control of the form where a %s is set, as that is where one has to look',
    (property) => {
      const field = readField(completeAgreement(), `commitment.availability.${property}`);
      expect(field.ok && field.value.place.label).toMatch(/ › Target$/);
    },
  );

  it('leads to the control of the contact that serves, and to the contacts where none does', () => {
    const provider = completeAgreement().stakeholders.find(({ kind }) => kind === 'provider')!;
    const desk = (id: string, purpose: 'service-desk' | 'general') => ({
      id: id as ContactId,
      purpose,
      name: '',
      role: '',
      email: '',
      phone: '',
    });
    const placeOf = (property: string, contacts: readonly ReturnType<typeof desk>[]) => {
      const field = readField(
        completeAgreement({ stakeholders: [{ ...provider, contacts }] }),
        `stakeholder.${provider.id}.${property}`,
      );
      return field.ok && field.value.place.path.replace(`/stakeholders/${provider.id}`, '');
    };
    const contacts = [desk('all', 'general'), desk('desk', 'service-desk')];
    expect(placeOf('email-service-desk', contacts)).toBe('/contacts/desk/email');
    expect(placeOf('phone-service-desk', contacts)).toBe('/contacts/desk/phone');
    expect(placeOf('contact-service-desk', contacts)).toBe('/contacts/desk/name');
    expect(placeOf('email-escalation', contacts)).toBe('/contacts/all/email');
    expect(placeOf('email-escalation', [])).toBe('/contacts');
  });

  it('offers only paths that can be read, each once', () => {
    const offers = listFields(completeAgreement());
    expect(new Set(offers.map(({ path }) => path)).size).toBe(offers.length);
    for (const { path } of offers) {
      expect(readField(completeAgreement(), path).ok, path).toBe(true);
      expect(isFieldPath(path), path).toBe(true);
    }
  });
});

describe('allowed downtime', () => {
  const of = (value: string, window: Window) =>
    formatterFor('en-GB').value(
      downtimeField({
        ...availability(),
        window,
        target: { ...availability().target, value: decimal(value) },
      }),
    );

  it.each([
    ['99.9', 'calendar-month', '43.2 minutes'],
    ['99.95', 'calendar-month', '21.6 minutes'],
    ['99.99', 'calendar-month', '4.32 minutes'],
    ['99.995', 'calendar-month', '2.16 minutes'],
    ['99.996', 'calendar-month', '103 seconds'],
    ['99.9999', 'calendar-month', '2.59 seconds'],
    ['99.999999', 'calendar-month', '0.0259 seconds'],
    ['99.9', 'calendar-quarter', '131 minutes'],
    ['99.5', 'calendar-month', '3.6 hours'],
    // Three hours are hours, and two minutes are minutes.
    ['87.5', 'day', '3 hours'],
    ['87.51', 'day', '179 minutes'],
    ['80', 'day', '4.8 hours'],
    ['99.9', 'calendar-year', '8.76 hours'],
    ['80', 'contract-year', '1,752 hours'],
    ['100', 'calendar-month', '0 seconds'],
  ] as const)('of %s%% in a %s is %s, never rounded up', (value, window, text) => {
    expect(of(value, window)).toBe(text);
  });
});
