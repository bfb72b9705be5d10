import { clause, either, services, targets, words } from './find.ts';
import { item, PACK_NOTE, type Pack } from './pack.ts';

export const dora2: Pack = {
  id: 'dora-2',
  title: 'ICT services for financial entities: all contracts (DORA)',
  source: 'Regulation (EU) 2022/2554 (DORA), Article 30(1) and (2)',
  note: PACK_NOTE,
  items: [
    item(
      'single-document',
      'One written document',
      'Rights and duties stand in one document, the service levels with them.',
      [
        'a clause that says so',
        either(
          clause('dora-single-document', 'entire-agreement'),
          words(/\bsingle (?:written )?document\b|\bentire agreement\b/i),
        ),
      ],
    ),
    item(
      'description',
      'Description of the services',
      'All functions and ICT services are described, clearly and completely.',
      ['services with a description', services()],
      [
        'a clause on the functions',
        either(
          clause('dora-description-and-subcontracting', 'service-description'),
          words(/\bdescribes? all functions\b/i),
        ),
      ],
    ),
    item(
      'subcontracting',
      'Subcontracting',
      'Whether critical parts may be subcontracted, and on which conditions.',
      [
        'conditions of subcontracting',
        either(
          clause(
            'dora-description-and-subcontracting',
            'subcontracting',
            'subcontractor-responsibility',
          ),
          words(
            /\b(?:may|must not|only)\b[^.]*\bsubcontract\w*\b[^.]*\b(?:consent|conditions?|object|approv\w+|told|notice)\b/i,
          ),
        ),
      ],
    ),
    item(
      'locations',
      'Places of service and data',
      'Regions or countries, and notice before they change.',
      [
        'places',
        either(
          clause('dora-locations', 'data-location'),
          words(/\b(?:regions?|countr(?:y|ies))\b[^.]*\b(?:data|services?|provided)\b/i),
        ),
      ],
      [
        'notice of a change',
        either(
          clause('dora-locations', 'data-location'),
          words(
            /\bbefore\b[^.]*\bchange\b[^.]*\b(?:countr|region|location)|\b(?:countr|region|location)\w*\b[^.]*\bnotice\b/i,
          ),
        ),
      ],
    ),
    item(
      'data-protection',
      'Availability, authenticity, integrity, confidentiality of data',
      'Data, personal data among them, are protected in each of these ways.',
      [
        'a clause on these four',
        either(
          clause('dora-data-security'),
          words(/\bavailability\b[^.]*\bauthenticity\b[^.]*\bintegrity\b[^.]*\bconfidentiality\b/i),
        ),
      ],
    ),
    item(
      'access-return',
      'Access, recovery and return of data',
      'In insolvency, resolution, discontinuation or at the end, data come back in an accessible format.',
      [
        'a clause on access and return',
        either(
          clause('dora-data-access'),
          words(/\binsolven\w*\b[^.]*\bdata\b|\bdata\b[^.]*\binsolven/i),
        ),
      ],
    ),
    item(
      'service-levels',
      'Service levels and their revision',
      'Descriptions of levels, with updates and revisions.',
      ['targets', targets()],
      [
        'a rule for revising them',
        either(
          clause('dora-service-levels', 'revision-of-commitments'),
          words(
            /\brevis\w+\b[^.]*\b(?:targets?|service levels?)\b|\b(?:targets?|service levels?)\b[^.]*\brevis/i,
          ),
        ),
      ],
    ),
    item(
      'incident-help',
      'Help in ICT incidents',
      'At no additional cost, or at a cost fixed beforehand.',
      [
        'a duty to help',
        either(
          clause('dora-incident-assistance'),
          words(/\bICT\b[^.]*\bincident\b[^.]*\b(?:help|assist)/i),
        ),
      ],
      [
        'its cost',
        either(
          clause('dora-incident-assistance'),
          words(
            /\bincident\b[^.]*\b(?:no additional cost|free of charge|(?:rate|cost|price) (?:fixed|agreed) beforehand)/i,
          ),
        ),
      ],
    ),
    item(
      'authorities',
      'Cooperation with authorities',
      'Competent and resolution authorities, and whom they appoint.',
      [
        'a duty to cooperate',
        either(
          clause('dora-authorities'),
          words(/\bcooperat\w*\b[^.]*\bauthorit|\bauthorit\w*\b[^.]*\bcooperat/i),
        ),
      ],
    ),
    item(
      'termination',
      'Termination rights and notice',
      'Rights to end the contract, with minimum notice that authorities expect.',
      [
        'rights to terminate',
        either(clause('dora-termination', 'termination-cause'), words(/\bterminate\b/i)),
      ],
      [
        'notice periods',
        either(
          clause(
            'termination-convenience',
            'termination-chronic-failure',
            'termination-chronic-any',
          ),
          words(/\bnotice\b[^.]*\b(?:days|months|weeks)\b/i),
        ),
      ],
    ),
    item(
      'training',
      'Training',
      'The provider’s people take part in awareness programmes and resilience training.',
      [
        'a clause on training',
        either(
          clause('dora-training'),
          words(/\b(?:awareness|resilience|security) (?:programmes?|training)\b/i),
        ),
      ],
    ),
  ],
};
