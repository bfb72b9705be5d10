import type { CommitmentId, EscalationStepId, ServiceId } from '#shared/agreement/ids.ts';
import { newEscalationStep } from '#shared/agreement/escalation.ts';
import { newService } from '#shared/agreement/service.ts';
import type { FamilyExamples } from '#test/support/agreements/review-examples.ts';
import {
  agreementWith,
  SEVERITIES,
  severity,
  sound,
  timed,
  withMeasurement,
  withTarget,
} from '#test/support/agreements/reviewed.ts';

const SOUND = agreementWith([sound()]);
const many = (count: number, sources = 1) =>
  agreementWith(
    Array.from({ length: count }, (_, at) =>
      withMeasurement(
        { source: `system ${at % sources}` },
        {
          ...timed('response', 's1', ['1', 'hour']),
          id: `metric-${at}` as CommitmentId,
          name: `Metric ${at}`,
        },
      ),
    ),
  );

export const METRICS_EXAMPLES: FamilyExamples = {
  'too-many-metrics': {
    fails: [
      {
        what: 'eight commitments about one service',
        agreement: many(8),
        message: 'Hosting has 8 commitments, more than 7.',
        at: '/services/hosting',
      },
    ],
    passes: [{ what: 'seven commitments', agreement: many(7) }],
  },
  'monitoring-effort': {
    fails: [
      {
        what: 'sixteen commitments from ten sources',
        agreement: many(16, 10),
        message:
          'Simplicity is 35 of 100: 16 commitments (5 are easy to watch); 10 sources of figures (2 are easy to watch).',
      },
    ],
    passes: [
      { what: 'one commitment', agreement: SOUND },
      { what: 'ten commitments from one source', agreement: many(10) },
    ],
  },
  'unmeasured-service': {
    fails: [
      {
        what: 'a second service that nobody measures',
        agreement: {
          ...SOUND,
          services: [...SOUND.services, newService('backup' as ServiceId, 'Backup')],
        },
        at: '/services/backup',
      },
    ],
    passes: [
      { what: 'a service with a commitment', agreement: SOUND },
      {
        what: 'a commitment about all services',
        agreement: {
          ...agreementWith([sound({ services: [] })]),
          services: [...SOUND.services, newService('backup' as ServiceId, 'Backup')],
        },
      },
    ],
  },
  'severity-undefined': {
    fails: [
      {
        what: 'a severity without a description',
        agreement: agreementWith([sound()], { severities: [severity('s1', ' ')] }),
        at: '/severities/s1/definition',
      },
    ],
    passes: [{ what: 'severities with descriptions', agreement: SOUND }],
  },
  'severity-overlapping': {
    fails: [
      {
        what: 'two descriptions that differ in a word',
        agreement: agreementWith([sound()], {
          severities: [
            severity('s1', 'A main function of the service does not work at all for most users.'),
            severity('s2', 'A main function of the service does not work at all for some users.'),
          ],
        }),
        at: '/severities/s2/definition',
      },
    ],
    passes: [
      { what: 'descriptions that differ', agreement: SOUND },
      {
        what: 'two that are still empty',
        agreement: agreementWith([sound()], {
          severities: [severity('s1', ''), severity('s2', '')],
        }),
      },
    ],
  },
  'severity-unused': {
    fails: [
      {
        what: 'severities that nothing names',
        agreement: SOUND,
        at: '/severities/s2',
      },
    ],
    passes: [
      {
        what: 'one without a time beside others, which is another finding',
        agreement: agreementWith([timed('response', 's1', ['1', 'hour'])]),
      },
      {
        what: 'a severity that the escalation names',
        agreement: agreementWith([timed('response', 's1', ['1', 'hour'])], {
          escalation: [
            {
              ...newEscalationStep('up' as EscalationStepId, 'Manager'),
              severity: SEVERITIES[1]!.id,
            },
          ],
        }),
      },
    ],
  },
  'severity-without-targets': {
    fails: [
      {
        what: 'a severity for which no time is promised',
        agreement: agreementWith([timed('response', 's1', ['1', 'hour'])]),
        at: '/severities/s2',
      },
    ],
    passes: [
      {
        what: 'a time for each',
        agreement: agreementWith([
          timed('response', 's1', ['1', 'hour']),
          timed('response', 's2', ['4', 'hour']),
        ]),
      },
      {
        what: 'one time for all',
        agreement: agreementWith([timed('response', null, ['1', 'hour'])]),
      },
      { what: 'no times at all', agreement: SOUND },
    ],
  },
  'availability-without-smallest-outage': {
    fails: [
      {
        what: 'no smallest outage',
        agreement: agreementWith([withMeasurement({ smallestOutage: null })]),
      },
    ],
    passes: [
      { what: 'outages of a minute and more', agreement: SOUND },
      {
        what: 'a response time, which has no outages',
        agreement: agreementWith([timed('response', 's1', ['1', 'hour'])]),
      },
    ],
  },
  'percentile-missing': {
    fails: [
      {
        what: 'three hours for every case',
        agreement: agreementWith([
          withTarget({ share: null }, timed('resolution', 's1', ['3', 'hour'])),
        ]),
        message: 'Every case must be resolved within 3 hours.',
        at: '/commitments/resolution-s1/target/share',
      },
    ],
    passes: [
      {
        what: '95 percent of cases',
        agreement: agreementWith([timed('resolution', 's1', ['3', 'hour'])]),
      },
    ],
  },
};
