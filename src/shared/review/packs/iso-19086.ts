import {
  clause,
  commitmentsSaying,
  data,
  definitions,
  either,
  exclusions,
  remedies,
  reports,
  responsibilities,
  review,
  services,
  targets,
  words,
} from './find.ts';
import { item, PACK_NOTE, type Pack } from './pack.ts';

export const iso19086: Pack = {
  id: 'iso-19086',
  title: 'Cloud service level agreement framework (ISO/IEC 19086, outline)',
  source: 'ISO/IEC 19086-1:2016, known here in outline only',
  note: PACK_NOTE,
  items: [
    item(
      'covered-services',
      'Covered services',
      'It is clear which services the agreement is about.',
      ['services with a description', services()],
    ),
    item('definitions', 'Definitions', 'Terms mean the same to both sides.', [
      'defined terms',
      definitions,
    ]),
    item(
      'monitoring',
      'Monitoring',
      'What is watched, by which means, and who sees it.',
      [
        'a source of the figures',
        commitmentsSaying('measurement/source', ({ measurement }) => measurement.source),
      ],
      [
        'a method',
        commitmentsSaying('measurement/method', ({ measurement }) => measurement.method),
      ],
    ),
    item('roles', 'Roles and responsibilities', 'Each side knows what it has to do.', [
      'responsibilities',
      either(responsibilities, clause('provider-responsibilities', 'responsibilities')),
    ]),
    item(
      'objectives',
      'Objectives and metrics',
      'Quantitative objectives have a figure; qualitative ones a text.',
      ['quantitative objectives', targets()],
    ),
    item('remedies', 'Remedies', 'What a miss leads to.', ['a remedy', remedies]),
    item('exceptions', 'Exceptions', 'When an objective does not count.', [
      'exclusions',
      exclusions,
    ]),
    item(
      'accessibility',
      'Accessibility',
      'Whether people with disabilities can use the service, and by which standard.',
      ['words on accessibility', words(/\baccessib(?:ility|le to people)|WCAG|EN 301 549/i)],
    ),
    item('availability', 'Availability', 'The share of time in which the service can be used.', [
      'an availability target',
      targets(['availability']),
    ]),
    item('performance', 'Performance', 'Response time, capacity, throughput, elasticity.', [
      'a target or clause on performance',
      either(
        targets(['latency', 'throughput', 'quality', 'volume']),
        clause('transaction-time', 'degraded-performance', 'capacity', 'latency-target'),
      ),
    ]),
    item(
      'personal-data',
      'Protection of personal data',
      'Who processes personal data for whom, and how they are protected.',
      [
        'clauses on personal data',
        either(clause('data-protection-roles', 'processor-duties'), words(/\bpersonal data\b/i)),
      ],
    ),
    item('security', 'Information security', 'The measures on which the customer can rely.', [
      'clauses on security',
      either(
        clause('security-measures', 'dora-data-security', 'encryption-and-access'),
        words(
          /\b(?:information security|security measures|technical and organisational measures)\b/i,
        ),
      ),
    ]),
    item(
      'termination',
      'Termination',
      'How the agreement ends, and what becomes of the data.',
      [
        'a right to terminate',
        either(clause('termination-cause', 'termination-convenience'), words(/\bterminate\b/i)),
      ],
      [
        'return of data',
        either(
          clause('data-retrieval', 'dora-data-access'),
          words(/\bretriev\w*[^.]*\bdata\b|\bdata\b[^.]*\bretriev/i),
        ),
      ],
    ),
    item(
      'support',
      'Support',
      'Where the customer finds help, when, and how fast.',
      [
        'a help desk',
        either(clause('help-desk', 'help-desk-hours'), words(/\b(?:help|service) desk\b/i)),
      ],
      ['a response target', targets(['response', 'resolution'])],
    ),
    item('governance', 'Governance', 'How the parties work together and review the service.', [
      'meetings or reviews',
      either(clause('service-review', 'governance-meetings', 'escalation'), review),
    ]),
    item('changes', 'Changes of the service', 'How changes are announced and agreed.', [
      'a clause on changes',
      either(
        clause('service-changes', 'change-control', 'changes-to-agreement'),
        words(/\bchanges? (?:of|to) (?:the services?|this agreement)\b/i),
      ),
    ]),
    item(
      'reliability',
      'Reliability: backup and recovery',
      'How data and service come back after a failure.',
      ['backup', either(clause('backup', 'backup-plan'), words(/\bback(?:ed)? ?up/i))],
      [
        'recovery targets',
        either(targets(['recovery-time', 'recovery-point']), clause('recovery-time-target')),
      ],
    ),
    item(
      'data-management',
      'Data management',
      'Where data are, who owns them, how they are returned and erased.',
      [
        'location of data',
        either(
          clause('data-location', 'dora-locations'),
          words(
            /\b(?:data cent(?:re|er)s?|countr(?:y|ies)|region)\b[^.]*\bdata\b|\bdata\b[^.]*\b(?:countr(?:y|ies)|region)\b/i,
          ),
          services(/data cent(?:re|er)|region|stored in/i),
        ),
      ],
      [
        'erasure',
        either(
          clause('data-erasure', 'personal-data-return'),
          data(
            '/termination/exit/erasure',
            'Termination › Exit',
            ({ termination }) => termination.exit?.erasure && 'agreed',
          ),
        ),
      ],
    ),
    item(
      'attestations',
      'Attestations and audits',
      'Evidence by others that the promises are kept.',
      [
        'certificates or audits',
        either(
          clause('security-certification', 'data-protection-audit', 'dora-audit'),
          words(/\b(?:ISO\/IEC 27001|SOC 2|certificates?|audit)\b/i),
          reports(/certificate|audit/i),
        ),
      ],
    ),
  ],
};
