import { recordName } from '#shared/agreement/record-name.ts';
import {
  labelOf,
  clause,
  commitmentsSaying,
  contacts,
  data,
  definitions,
  either,
  hours,
  maintenance,
  parties,
  signatures,
  targets,
  term,
  words,
} from './find.ts';
import { item, PACK_NOTE, type Pack } from './pack.ts';

export const itil: Pack = {
  id: 'itil',
  title: 'Content of a service level agreement (ITIL)',
  source: 'ITIL service level management, usual content of an agreement',
  note: PACK_NOTE,
  items: [
    item(
      'name',
      'Service and parties',
      'The agreement names the service and who makes it.',
      ['a title', data('/title', 'Title', ({ title }) => title)],
      ['parties', parties],
    ),
    item('sign-off', 'Sign-off', 'People who may bind their side sign.', [
      'signatories',
      signatures,
    ]),
    item('contacts', 'Contacts', 'Whom to call about the service, changes and escalation.', [
      'contacts',
      contacts,
    ]),
    item(
      'dates',
      'Dates',
      'From when the agreement applies, and until when.',
      ['a start', data('/term/start', 'Term › Start', ({ term: { start } }) => start)],
      ['a length or an open term', either(term, clause('term-open'))],
    ),
    item('changes', 'Rules for changes', 'How the agreement itself is changed.', [
      'a clause on changes',
      either(
        clause('changes-to-agreement', 'change-control', 'team-changes'),
        words(/\bchanges? (?:of|to) this agreement\b/i),
      ),
    ]),
    item('termination', 'Rules for ending', 'How the agreement is ended.', [
      'a clause on ending',
      either(
        clause('termination-cause', 'termination-convenience', 'team-ending'),
        words(/\bterminat/i),
      ),
    ]),
    item('users', 'Users and customers', 'Who uses the service.', [
      'recipients',
      either(
        ({ agreement }) =>
          agreement.services
            .filter(({ recipients }) => recipients.length > 0)
            .map(({ id }) => ({
              place: {
                path: `/services/${id}/recipients`,
                label: labelOf(agreement, 'services', id),
              },
              quote: recordName(agreement, 'services', id),
            })),
        words(/\busers?\b/i),
      ),
    ]),
    item('service-times', 'Service times', 'When the service and its support are available.', [
      'hours',
      hours,
    ]),
    item('availability', 'Availability threshold', 'The availability that is promised.', [
      'an availability target',
      targets(['availability']),
    ]),
    item('interruptions', 'Allowed interruptions', 'How long the service may be down.', [
      'allowed downtime or a smallest outage',
      either(
        clause('allowed-downtime'),
        commitmentsSaying('target/value', ({ kind, target }) =>
          kind === 'availability' && target.value !== null && target.value !== '100'
            ? `Downtime up to ${target.value}% availability`
            : null,
        ),
      ),
    ]),
    item(
      'maintenance',
      'Maintenance and its notice',
      'When the service is maintained and how long before that is announced.',
      ['windows and notice', maintenance],
    ),
    item(
      'performance',
      'Performance and support targets',
      'How fast the service and the support answer.',
      [
        'targets of time or quality',
        targets([
          'response',
          'resolution',
          'latency',
          'throughput',
          'quality',
          'satisfaction',
          'volume',
        ]),
      ],
    ),
    item('glossary', 'Glossary', 'Terms that both sides understand alike.', [
      'definitions',
      definitions,
    ]),
  ],
};
