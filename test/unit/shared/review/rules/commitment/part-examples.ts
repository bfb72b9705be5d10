import type { CommitmentId, StakeholderId } from '#shared/agreement/ids.ts';
import type { FamilyExamples } from '#test/support/agreements/review-examples.ts';
import {
  agreementWith,
  serving,
  sound,
  timed,
  withMeasurement,
  withTarget,
} from '#test/support/agreements/reviewed.ts';

const SOUND = agreementWith([sound()]);
const HERE = '/commitments/availability';
const twin = (change: Parameters<typeof sound>[0] = {}) =>
  sound({ id: 'second' as CommitmentId, name: 'Uptime', ...change });

export const PART_EXAMPLES: FamilyExamples = {
  'target-missing': {
    fails: [
      {
        what: 'no figure',
        agreement: agreementWith([withTarget({ value: null })]),
        at: `${HERE}/target/value`,
      },
    ],
    passes: [{ what: 'a figure', agreement: SOUND }],
  },
  'window-missing': {
    fails: [
      {
        what: 'no window',
        agreement: agreementWith([sound({ window: null })]),
        at: `${HERE}/window`,
      },
    ],
    passes: [{ what: 'the calendar month', agreement: SOUND }],
  },
  'source-missing': {
    fails: [{ what: 'no source', agreement: agreementWith([withMeasurement({ source: ' ' })]) }],
    passes: [{ what: 'a source', agreement: SOUND }],
  },
  'method-missing': {
    fails: [{ what: 'no method', agreement: agreementWith([withMeasurement({ method: '' })]) }],
    passes: [{ what: 'a method', agreement: SOUND }],
  },
  'owner-missing': {
    fails: [
      {
        what: 'no obligor',
        agreement: agreementWith([sound({ obligor: null })]),
        at: `${HERE}/obligor`,
      },
      {
        what: 'no obligor, and a service without a provider',
        agreement: serving(agreementWith([sound({ obligor: null })]), { provider: null }),
      },
    ],
    passes: [{ what: 'an obligor', agreement: SOUND }],
  },
  'beneficiary-missing': {
    fails: [
      { what: 'no beneficiary', agreement: agreementWith([sound({ beneficiaries: [] })]) },
      {
        what: 'no beneficiary, and a service without a recipient',
        agreement: serving(agreementWith([sound({ beneficiaries: [] })]), { recipients: [] }),
      },
    ],
    passes: [{ what: 'a beneficiary', agreement: SOUND }],
  },
  'measurer-missing': {
    fails: [
      {
        what: 'nobody measures',
        agreement: agreementWith([withMeasurement({ measuredBy: null })]),
      },
      {
        what: 'nobody measures and nobody owes',
        agreement: agreementWith([withMeasurement({ measuredBy: null }, sound({ obligor: null }))]),
      },
    ],
    passes: [{ what: 'the provider measures', agreement: SOUND }],
  },
  'self-owed': {
    fails: [
      {
        what: 'the obligor among those who are owed',
        agreement: agreementWith([
          sound({ beneficiaries: ['customer' as StakeholderId, 'provider' as StakeholderId] }),
        ]),
        message: 'Provider owes this commitment to itself.',
      },
    ],
    passes: [{ what: 'owed by one to another', agreement: SOUND }],
  },
  'contradicting-targets': {
    fails: [
      {
        what: 'two figures for the same availability',
        agreement: agreementWith([sound(), withTarget({ value: '99.5' as never }, twin())]),
        message:
          '“Availability” promises at least 99.9% for the same thing, “Uptime” at least 99.5%.',
      },
      {
        what: 'two figures, one of them without a method',
        agreement: agreementWith([
          sound(),
          withMeasurement({ method: '' }, withTarget({ value: '99.5' as never }, twin())),
        ]),
      },
    ],
    passes: [
      { what: 'one figure', agreement: SOUND },
      {
        what: 'two figures that are measured in different ways',
        agreement: agreementWith([
          sound(),
          withMeasurement(
            { method: 'of a single machine' },
            withTarget({ value: '99.5' as never }, twin()),
          ),
        ]),
      },
      {
        what: 'two figures for two severities',
        agreement: agreementWith([
          timed('response', 's1', ['1', 'hour']),
          timed('response', 's2', ['4', 'hour']),
        ]),
      },
      {
        what: 'two figures for two windows',
        agreement: agreementWith([
          sound(),
          withTarget({ value: '99.5' as never }, twin({ window: 'calendar-year' })),
        ]),
      },
    ],
  },
  'duplicate-measure': {
    fails: [
      {
        what: 'the same promise twice',
        agreement: agreementWith([sound(), withTarget({ value: '99.90' as never }, twin())]),
        at: '/commitments/second',
      },
    ],
    passes: [
      { what: 'one promise', agreement: SOUND },
      {
        what: 'two figures, which contradict each other',
        agreement: agreementWith([sound(), withTarget({ value: '99.5' as never }, twin())]),
      },
    ],
  },
};
