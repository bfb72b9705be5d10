import { exact } from '#shared/base/decimal.ts';
import { isLonger } from '../time/durations.ts';
import { duration } from '#shared/agreement/duration.ts';
import { clause, data, either, words } from './find.ts';
import { item, PACK_NOTE, type Pack } from './pack.ts';

const switching =
  /\bswitch(?:ing)? (?:to|from|between) [^.]*\b(?:providers?|data.processing|infrastructure)\b/i;

export const dataAct25: Pack = {
  id: 'data-act-25',
  title: 'Switching between data processing services (EU Data Act)',
  source: 'Regulation (EU) 2023/2854 (Data Act), Article 25, with Article 29 on charges',
  note: PACK_NOTE,
  items: [
    item(
      'right',
      'Right to switch',
      'To another provider or to systems of one’s own, or to have the data erased.',
      ['a right to switch', either(clause('data-act-switching'), words(switching))],
    ),
    item('notice', 'Notice of two months at most', 'A longer notice would hold the customer.', [
      'a notice to switch of two months or less',
      words(
        /\b(?:two|2|one|1) months?[’']? notice\b|\bnotice\b[^.]{0,60}\b(?:two|2|one|1) months?\b|\bnotice\b[^.]{0,60}\b(?:30|60) days\b/i,
      ),
    ]),
    item(
      'transition',
      'Transition of 30 days at most',
      'The provider’s part of the move has an end.',
      [
        'a transition period of 30 days',
        words(
          /\btransition\w*\b[^.]*\b(?:30|thirty) (?:calendar )?days\b|\b(?:30|thirty) (?:calendar )?days\b[^.]*\btransition/i,
        ),
      ],
    ),
    item(
      'longer-transition',
      'Longer transition only with reasons',
      'Said within 14 working days, and seven months at most.',
      ['notice within 14 working days', words(/\b(?:14|fourteen) working days\b/i)],
      ['the limit of seven months', words(/\b(?:seven|7) months\b/i)],
    ),
    item(
      'assistance',
      'Assistance, continuity and security',
      'Help, care for continuity, notice of risks, and security during the move.',
      ['assistance', words(/\bassistance\b|\bhelp\b[^.]*\bswitch/i)],
      ['continuity', words(/\bcontinuity\b/i)],
      ['security during the move', words(/\bsecurity\b[^.]*\b(?:transfer|retrieval|switch|move)/i)],
    ),
    item(
      'exit-strategy',
      'Support of the exit strategy',
      'All relevant information for the customer’s exit strategy.',
      ['support of the exit strategy', words(/\bexit (?:strategy|plan)\b/i)],
    ),
    item(
      'exportable-data',
      'Exhaustive list of what can be transferred',
      'At least all exportable data and digital assets.',
      [
        'a list',
        either(
          clause('data-act-exportable-data', 'exportable-data'),
          words(/\bexportable data\b/i),
        ),
      ],
      ['what is excluded', words(/\btrade secrets?\b/i)],
    ),
    item(
      'retrieval',
      'Retrieval for 30 days at least',
      'After the transition the customer can still fetch its data.',
      [
        'retrieval of 30 days or more',
        either(
          data(
            '/termination/exit/dataRetrieval',
            'Termination › Exit › Data retrieval',
            ({ termination }) => {
              const time = termination.exit?.dataRetrieval;
              return time &&
                exact(time.value).gt(0) &&
                isLonger(duration(30, 'day'), time) === false
                ? `${time.value} ${time.unit}s`
                : null;
            },
          ),
          words(/\bretriev\w*\b[^.]*\b(?:30|thirty) days\b/i),
        ),
      ],
    ),
    item('erasure', 'Erasure', 'After the retrieval everything exportable is erased.', [
      'a duty to erase',
      either(words(/\beras\w*\b[^.]*\b(?:exportable|data)\b/i), clause('data-erasure')),
    ]),
    item(
      'charges',
      'No charges for switching from 12 January 2027',
      'Before that day no more than the cost.',
      [
        'a clause on switching charges',
        either(clause('data-act-charges'), words(/\b(?:not|no)\b[^.]*\bcharg\w*\b[^.]*\bswitch/i)),
      ],
    ),
  ],
};
