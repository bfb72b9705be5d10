import { clause, either, review, services, targets, words } from './find.ts';
import { item, PACK_NOTE, type Pack } from './pack.ts';

export const euCloud: Pack = {
  id: 'eu-cloud',
  title: 'EU cloud service level guidelines',
  source: 'Cloud Service Level Agreement Standardisation Guidelines, European Commission, 2014',
  note: PACK_NOTE,
  items: [
    item(
      'availability',
      'Performance: availability',
      'The share of time in which the service can be used.',
      ['an availability target', targets(['availability'])],
    ),
    item(
      'response-time',
      'Performance: response time',
      'How long a request to the service takes.',
      [
        'a target of latency or response of the application',
        either(
          targets(['latency']),
          clause('transaction-time', 'degraded-performance', 'latency-target'),
        ),
      ],
    ),
    item('capacity', 'Performance: capacity', 'How much the service can carry.', [
      'words on capacity',
      either(
        targets(['throughput', 'volume']),
        clause('capacity', 'workload-limits'),
        words(/\bcapacity\b/i),
      ),
    ]),
    item('capability', 'Performance: capability indicators', 'Which functions are promised.', [
      'a description of functions',
      either(clause('service-description', 'technologies'), services()),
    ]),
    item(
      'support',
      'Performance: support',
      'When support answers, and how fast.',
      ['targets of response', targets(['response', 'resolution'])],
      [
        'support hours or a help desk',
        either(clause('help-desk', 'help-desk-hours'), words(/\b(?:help|service) desk\b/i)),
      ],
    ),
    item(
      'reversibility',
      'Performance: reversibility and termination',
      'How the customer leaves with its data.',
      [
        'retrieval of data or exit help',
        either(
          clause('data-retrieval', 'exit-assistance', 'dora-exit', 'data-act-transition'),
          words(/\bretriev\w*\b/i),
        ),
      ],
    ),
    item('reliability', 'Security: reliability', 'How the service survives failures.', [
      'recovery or redundancy',
      either(
        targets(['recovery-time', 'recovery-point']),
        clause(
          'recovery-time-target',
          'redundant-sites',
          'recovery-tests',
          'dora-contingency',
          'zones',
        ),
        words(/\bredundan|availability zone|fail ?over/i),
      ),
    ]),
    item('authentication', 'Security: authentication', 'How people prove who they are.', [
      'words on authentication',
      either(
        clause('encryption-and-access'),
        words(
          /\b(?:authenticat|factors? of authentication|single sign-on|control of access|access control)/i,
        ),
        services(/sign-on|authenticat/i),
      ),
    ]),
    item('cryptography', 'Security: cryptography', 'How data are encrypted.', [
      'words on encryption',
      either(
        clause('encryption-and-access', 'keys'),
        words(/\bencrypt/i),
        services(/TLS|encrypt/i),
      ),
    ]),
    item(
      'incident-management',
      'Security: incidents',
      'How security incidents are reported and handled.',
      [
        'notice of security incidents',
        either(
          clause('security-incident-notice', 'incident-notice', 'personal-data-breach'),
          words(/\bsecurity incident/i),
        ),
      ],
    ),
    item('logging', 'Security: logging and monitoring', 'What is recorded, and for how long.', [
      'words on logs',
      either(
        clause('security-logging'),
        words(/\b(?:logs?|logging|log files?|records? of access|access is recorded)\b/i),
      ),
    ]),
    item('audit', 'Security: auditing', 'How the customer can verify.', [
      'audits or certificates',
      either(
        clause('security-certification', 'data-protection-audit', 'dora-audit'),
        words(/\b(?:audit|certificates?)\b/i),
      ),
    ]),
    item('vulnerability', 'Security: vulnerabilities', 'How fast weaknesses are corrected.', [
      'words on vulnerabilities',
      either(
        clause('vulnerability-management', 'patching'),
        words(/\bvulnerabilit|security updates?|patch/i),
      ),
    ]),
    item('governance', 'Security: governance', 'How changes and reviews are organised.', [
      'reviews or change rules',
      either(
        clause('service-review', 'governance-meetings', 'change-control', 'service-changes'),
        review,
      ),
    ]),
    item(
      'classification',
      'Data: classification',
      'Which data are whose, and what the provider may do with them.',
      [
        'words on the customer’s data',
        words(/\bdata of\b|\bcustomer(?:’s|'s)? data\b|\bcategories of data\b/i),
      ],
    ),
    item(
      'backup',
      'Data: backup and restoration',
      'How data are mirrored, backed up and restored.',
      [
        'words on backup',
        either(
          clause('backup', 'backup-plan'),
          targets(['recovery-point']),
          words(/\bback(?:ed)? ?up|backups?\b/i),
        ),
      ],
    ),
    item('lifecycle', 'Data: life cycle', 'How long data are kept and when they are erased.', [
      'words on erasure',
      either(clause('data-erasure', 'personal-data-return'), words(/\beras(?:e|ure|ed)\b/i)),
    ]),
    item('portability', 'Data: portability', 'In which formats data can be fetched.', [
      'words on formats',
      either(
        clause('data-act-exportable-data', 'exportable-data'),
        words(
          /\bformats?\b[^.]*\b(?:machine|common|open|export)|\b(?:common|machine|open)\b[^.]*\bformats?\b/i,
        ),
      ),
    ]),
    item(
      'codes',
      'Personal data: codes and certificates',
      'Which codes of conduct or certificates the provider follows.',
      [
        'words on codes or certificates',
        either(clause('security-certification'), words(/\bcodes? of conduct|certificat/i)),
      ],
    ),
    item('purpose', 'Personal data: purpose', 'What personal data are processed for.', [
      'words on the purpose',
      either(
        clause('processing-details', 'processing-annex'),
        words(/\bpurposes?\b[^.]*\b(?:processing|process|processed)\b|\binstructions\b/i),
      ),
    ]),
    item(
      'minimisation',
      'Personal data: minimisation and retention',
      'No more data, and no longer, than needed.',
      [
        'words on return or deletion',
        either(
          clause('personal-data-return', 'data-erasure'),
          words(/\bno longer (?:needed|than)\b/i),
        ),
      ],
    ),
    item(
      'transparency',
      'Personal data: sub-processors and disclosure',
      'Who else sees the data.',
      ['words on sub-processors', either(clause('sub-processors'), words(/\bsub-?processors?\b/i))],
    ),
    item(
      'accountability',
      'Personal data: accountability',
      'Breaches are notified and duties can be shown.',
      [
        'notice of breaches',
        either(
          clause('personal-data-breach'),
          words(/\bbreach\w*\b[^.]*\bpersonal data\b|\bpersonal data breach/i),
        ),
      ],
    ),
    item('location', 'Personal data: location', 'In which countries data are kept.', [
      'words on places',
      either(
        clause('data-location', 'dora-locations', 'international-transfers'),
        services(/data cent(?:re|er)|region|stored in/i),
        words(/\bcountr(?:y|ies)\b/i),
      ),
    ]),
    item(
      'intervenability',
      'Personal data: rights of people',
      'How people’s requests about their data are answered.',
      [
        'words on data subjects',
        either(clause('data-subject-requests', 'processor-duties'), words(/\bdata subjects?\b/i)),
      ],
    ),
  ],
};
