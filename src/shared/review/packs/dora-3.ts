import { clause, data, either, reports, targets, words } from './find.ts';
import { item, PACK_NOTE, type Pack } from './pack.ts';

export const dora3: Pack = {
  id: 'dora-3',
  title: 'ICT services for critical or important functions (DORA)',
  source: 'Regulation (EU) 2022/2554 (DORA), Article 30(3)',
  note: PACK_NOTE,
  items: [
    item(
      'precise-levels',
      'Precise quantitative and qualitative targets',
      'So that performance can be monitored and corrected when it falls.',
      ['quantitative targets', targets()],
      [
        'each with a source and a window',
        targets(
          [],
          ({ measurement, window }) => measurement.source.trim() !== '' && window !== null,
        ),
      ],
      [
        'corrective action when one is missed',
        either(
          clause('dora-service-levels', 'improvement-plan'),
          words(/\bcorrective action|improvement plan/i),
        ),
      ],
    ),
    item(
      'notice-and-reporting',
      'Notice and reporting',
      'Developments that may affect the service are told in time.',
      [
        'notice of developments',
        either(
          clause('dora-reporting'),
          words(/\bdevelopment\w*\b[^.]*\b(?:material|effect|affect)/i),
        ),
      ],
      ['regular reports', reports()],
    ),
    item(
      'contingency',
      'Contingency plans and security, tested',
      'Plans exist, are tested, and security suits the regulated service.',
      [
        'contingency plans',
        either(
          clause('dora-contingency'),
          words(/\bcontingency plans?\b|\bbusiness continuity\b/i),
        ),
      ],
      ['tests of them', words(/\btest\w*\b[^.]*\bplans?\b|\bplans?\b[^.]*\btest/i)],
      [
        'security measures',
        either(
          clause('dora-contingency', 'dora-data-security', 'security-measures'),
          words(/\bsecurity (?:measures|tools|policies)\b/i),
        ),
      ],
    ),
    item('threat-led-testing', 'Threat-led penetration testing', 'The provider takes part in it.', [
      'a duty to take part',
      either(clause('dora-testing'), words(/\bthreat-led\b|\bpenetration test/i)),
    ]),
    item(
      'audit',
      'Access, inspection and audit',
      'Unrestricted rights of the entity, its appointee and the authorities.',
      [
        'rights of access, inspection and audit',
        either(clause('dora-audit'), words(/\baccess, inspection and audit\b/i)),
      ],
      [
        'other assurance where other customers are affected',
        words(/\b(?:other|another|alternative)\b[^.]*\bassurance\b/i),
      ],
      ['cooperation in inspections', words(/\bcooperate\w*\b[^.]*\b(?:inspections?|audits?)\b/i)],
      [
        'scope, procedure and frequency',
        words(/\bscope\b[^.]*\bfrequency\b|\bfrequency\b[^.]*\bscope\b/i),
      ],
    ),
    item(
      'exit',
      'Exit strategies and transition',
      'A mandatory, adequate transition in which the service goes on and the entity can move.',
      ['a transition period', either(clause('dora-exit'), words(/\btransition period\b/i))],
      [
        'its length',
        data(
          '/termination/exit/assistance',
          'Termination › Exit › Assistance',
          ({ termination }) =>
            termination.exit?.assistance &&
            `${termination.exit.assistance.value} ${termination.exit.assistance.unit}s`,
        ),
      ],
      [
        'continuity during it',
        either(clause('dora-exit'), words(/\btransition\b.*\bcontinue to provide\b/i)),
      ],
    ),
  ],
};
