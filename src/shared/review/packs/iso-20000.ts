import {
  clause,
  either,
  exclusions,
  remedies,
  reports,
  review,
  services,
  targets,
  words,
} from './find.ts';
import { item, PACK_NOTE, type Pack } from './pack.ts';

export const iso20000: Pack = {
  id: 'iso-20000',
  title: 'Service level management (ISO/IEC 20000-1)',
  source: 'ISO/IEC 20000-1:2018, clause 8.3.3',
  note: PACK_NOTE,
  items: [
    item(
      'agreed-with-customer',
      'Services agreed with the customer',
      'Each service that is delivered is agreed with who receives it.',
      ['services with a description', services()],
    ),
    item(
      'targets',
      'Service level targets',
      'Each agreement sets targets against which performance is measured.',
      ['commitments with a figure', targets()],
    ),
    item(
      'workload-limits',
      'Workload limits',
      'Targets hold up to an agreed load; beyond it the provider cannot be blamed.',
      [
        'a clause on workload or capacity',
        either(
          clause('workload-limits', 'capacity'),
          words(/\b(?:workload|agreed volume|capacity limit|volume limit|number of users)\b/i),
        ),
      ],
    ),
    item('exceptions', 'Exceptions', 'What the targets do not cover is said beforehand.', [
      'exclusions',
      either(exclusions, clause('exclusions-general')),
    ]),
    item(
      'performance-reported',
      'Performance is monitored and reported against targets',
      'At planned intervals the results are set beside the targets.',
      [
        'a regular report on results',
        either(
          reports(/result|target|performance|commitment|availab/i),
          clause('performance-report'),
        ),
      ],
    ),
    item(
      'workload-reported',
      'Workload is reported against its limits',
      'Actual and periodic changes of the workload are watched as the targets are.',
      [
        'a report that shows the workload',
        either(
          reports(
            /workload|volume|number of (?:cases|tickets|users|requests|leads|visits)|capacity|load|use of|usage|trend/i,
          ),
          words(
            /\breport\w*\b[^.]{0,80}\b(?:workload|volume|capacity)\b|\b(?:workload|volume|capacity)\b[^.]{0,80}\breport/i,
          ),
        ),
      ],
    ),
    item(
      'improvement',
      'Improvement where targets are missed',
      'A miss leads to a search for its cause and to a plan, not only to a payment.',
      [
        'a duty to improve',
        either(
          clause(
            'improvement-plan',
            'team-improvement-duty',
            'root-cause-analysis',
            'continuous-improvement',
          ),
          words(/\bimprovement plan|corrective action/i),
          remedies,
        ),
      ],
    ),
    item(
      'review',
      'Review at planned intervals',
      'The targets are looked at again as the business changes.',
      ['an interval of review', either(review, clause('service-review', 'team-joint-review'))],
    ),
  ],
};
