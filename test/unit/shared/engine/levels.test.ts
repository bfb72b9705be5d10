import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { newDefinition } from '#shared/agreement/definition.ts';
import { duration } from '#shared/agreement/duration.ts';
import { checkAgreement } from '#shared/agreement/file.ts';
import type {
  AgreementId,
  CommitmentId,
  DefinitionId,
  SeverityId,
  StakeholderId,
} from '#shared/agreement/ids.ts';
import { newSeverity } from '#shared/agreement/severity.ts';
import { inherited } from '#shared/engine/levels/inherited.ts';
import { availability, completeAgreement, decimal } from '#test/support/agreements/agreements.ts';

const level = (id: string, above: string | null, change: Partial<Agreement>): Agreement =>
  completeAgreement({
    id: id as AgreementId,
    title: `Agreement ${id}`,
    extends:
      above === null ? null : { agreement: above as AgreementId, title: `Agreement ${above}` },
    commitments: [],
    ...change,
  });

const promise = (id: string, value: string) => ({
  ...availability(),
  id: id as CommitmentId,
  target: { ...availability().target, value: decimal(value) },
});
const term = (id: string, word: string) => newDefinition(id as DefinitionId, word);
const silent = completeAgreement().term;

const corporate = level('corporate', null, {
  level: 'corporate',
  commitments: [promise('uptime', '99'), promise('backup', '95')],
  definitions: [term('downtime', 'Downtime'), term('fault', 'Fault')],
  governingLaw: 'the laws of Scotland',
  courts: 'the courts of Edinburgh',
  termination: {
    convenience: null,
    cause: { cure: duration(30, 'day') },
    chronic: null,
    exit: null,
  },
});
const customer = level('customer', 'corporate', {
  level: 'customer',
  commitments: [promise('uptime', '99.5')],
  severities: [newSeverity('sev1' as SeverityId, 'Severity 1')],
  courts: '',
});
const service = level('service', 'customer', {
  commitments: [promise('uptime', '99.9')],
  definitions: [term('own-downtime', 'downtime')],
  governingLaw: '',
  courts: '',
  term: { ...silent, length: null },
});

const library =
  (...agreements: readonly Agreement[]) =>
  (id: AgreementId) =>
    agreements.find((agreement) => agreement.id === id) ?? null;
const all = library(corporate, customer, service);

describe('inheritance over levels', () => {
  const result = inherited(service, all);
  const valueOf = (part: string, key: string) =>
    result.values.find((value) => value.part === part && value.key === key);

  it('lets the nearest agreement win, and lists what it replaces', () => {
    expect(valueOf('commitments', 'uptime')).toMatchObject({
      origin: { agreement: 'service', depth: 0 },
      overrides: [
        { agreement: 'customer', depth: 1, same: false },
        { agreement: 'corporate', depth: 2, same: false },
      ],
    });
    expect(result.effective.commitments.map(({ id, target }) => [id, target.value])).toEqual([
      ['uptime', '99.9'],
      ['backup', '95'],
    ]);
  });

  it('says where an inherited value comes from', () => {
    expect(valueOf('commitments', 'backup')?.origin).toEqual({
      agreement: 'corporate',
      title: 'Agreement corporate',
      depth: 2,
    });
    expect(valueOf('severities', 'sev1')?.origin.title).toBe('Agreement customer');
    expect(result.above.map(({ agreement }) => agreement)).toEqual(['customer', 'corporate']);
  });

  it('knows a defined term by its word, not by its id', () => {
    expect(result.effective.definitions.map(({ id }) => id)).toEqual(['own-downtime', 'fault']);
    expect(valueOf('definitions', 'downtime')?.overrides).toHaveLength(1);
  });

  it('takes over term, termination and law where the agreement is silent', () => {
    expect(result.effective.term.length).toEqual(customer.term.length);
    expect(valueOf('term', 'length')?.origin.agreement).toBe('customer');
    expect(result.effective.termination.cause).toEqual(corporate.termination.cause);
    expect(result.effective.governingLaw).toBe('the laws of England and Wales');
    expect(valueOf('law', 'courts')?.origin.agreement).toBe('corporate');
    expect(result.effective.courts).toBe('the courts of Edinburgh');
  });

  it('brings along the stakeholders that inherited records name, so that no link hangs', () => {
    const group = {
      ...corporate,
      stakeholders: [
        ...corporate.stakeholders,
        { ...corporate.stakeholders[0]!, id: 'group' as StakeholderId },
      ],
      commitments: [{ ...promise('backup', '95'), obligor: 'group' as StakeholderId }],
    };
    const { effective } = inherited(service, library(group, customer));
    expect(effective.stakeholders.map(({ id }) => id)).toContain('group');
    expect(checkAgreement(effective).ok).toBe(true);
  });

  it('names an agreement that is not in the library, and goes on without it', () => {
    const alone = inherited(service, library());
    expect(alone.problems[0]?.message).toContain('"Agreement customer"');
    expect(alone.effective).toEqual(service);
  });

  it('names a circle instead of going round in it', () => {
    const round = level('corporate', 'service', {});
    const circle = inherited(service, library(round, customer, service));
    expect(circle.problems[0]?.message).toContain('circle');
    expect(circle.above).toHaveLength(2);
  });

  it('changes nothing when done twice, and nothing of what is already said', () => {
    const commitments = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        value: fc.integer({ min: 0, max: 99 }),
      }),
      { selector: ({ id }) => id },
    );
    const definitions = fc.array(fc.constantFrom('Fault', 'fault ', 'Outage', ''), {
      maxLength: 3,
    });
    const any = (id: string, above: string | null) =>
      fc
        .record({ commitments, definitions, law: fc.constantFrom('', 'x'), long: fc.boolean() })
        .map((given) =>
          level(id, above, {
            commitments: given.commitments.map((one) => promise(one.id, String(one.value))),
            definitions: given.definitions.map((word, at) => term(`t${at}`, word)),
            governingLaw: given.law,
            term: { ...silent, length: given.long ? duration(2, 'year') : null },
          }),
        );
    fc.assert(
      fc.property(any('s', 'c'), any('c', 'g'), any('g', null), (own, middle, top) => {
        const from = library(middle, top);
        const { effective } = inherited(own, from);
        expect(inherited(effective, from).effective).toEqual(effective);
        for (const commitment of own.commitments)
          expect(effective.commitments).toContainEqual(commitment);
      }),
    );
  });
});
