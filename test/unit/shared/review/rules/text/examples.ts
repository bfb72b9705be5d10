import type { Agreement } from '#shared/agreement/agreement.ts';
import { newAnnex } from '#shared/agreement/annex.ts';
import { newCalendar } from '#shared/agreement/calendar.ts';
import { newDefinition, type Definition } from '#shared/agreement/definition.ts';
import { duration } from '#shared/agreement/duration.ts';
import { newEscalationStep } from '#shared/agreement/escalation.ts';
import { newExclusion } from '#shared/agreement/exclusion.ts';
import type {
  AnnexId,
  CalendarId,
  DefinitionId,
  EscalationStepId,
  ExclusionId,
  SectionId,
  StakeholderId,
} from '#shared/agreement/ids.ts';
import { paragraph, type Block, type Run } from '#shared/agreement/rich-text.ts';
import { newSection, type Clause, type SectionKind } from '#shared/agreement/section.ts';
import { newStakeholder, type Stakeholder } from '#shared/agreement/stakeholder.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { clause, completeAgreement } from '#test/support/agreements/agreements.ts';
import type { FamilyExamples } from '#test/support/agreements/review-examples.ts';

const field = (path: string): Run => ({ type: 'field', path, marks: [] });
const PROVIDER = field('stakeholder.provider.name');
const CUSTOMER = field('stakeholder.customer.name');
const term = (definition: string, text: string | null = null): Run => ({
  type: 'term',
  definition: definition as DefinitionId,
  text,
  marks: [],
});
const item = (...runs: (Run | string)[]): Block => ({
  ...paragraph(...runs),
  type: 'item',
  style: 'ordered',
  level: 1,
});

const withClauses = (
  clauses: readonly Clause[],
  kind: SectionKind = 'general',
  change: Partial<Agreement> = {},
): Agreement => {
  const base = completeAgreement(change);
  return {
    ...base,
    sections: [{ ...newSection('extra' as SectionId, kind, 'Further terms'), items: clauses }],
  };
};
const withText = (...blocks: readonly Block[]): Agreement =>
  withClauses([clause('extra', 'Extra', blocks)]);
const saying = (...runs: (Run | string)[]): Agreement => withText(paragraph(...runs));
const defining = (
  definitions: readonly Definition[],
  ...runs: readonly (Run | string)[]
): Agreement => ({
  ...saying(...(runs.length === 0 ? ['Nothing else.'] : runs)),
  definitions,
});
const definition = (id: string, name: string, ...meaning: (Run | string)[]): Definition => ({
  ...newDefinition(id as DefinitionId, name),
  meaning: [paragraph(...meaning)],
});
const AT = '/sections/extra/items/extra';

const amongThree = (words: string, kind: Stakeholder['kind'] = 'team'): Agreement => {
  const { stakeholders } = completeAgreement();
  return withClauses([clause('extra', 'Extra', [paragraph(words)])], 'general', {
    stakeholders: [...stakeholders, newStakeholder('group' as StakeholderId, kind, 'Group')],
  });
};

/** Two steps of escalation, of which the second has the trigger. */
const escalatingWhen = (trigger: string): Agreement =>
  completeAgreement({
    escalation: [
      newEscalationStep('first' as EscalationStepId, 'Service Manager'),
      { ...newEscalationStep('second' as EscalationStepId, 'Director'), trigger },
    ],
  });

const calling = (name: string, definitions: readonly Definition[]): Agreement => {
  const { stakeholders } = completeAgreement();
  const group = {
    ...newStakeholder('group' as StakeholderId, 'team', name),
    legalName: 'Group Holding Ltd',
  };
  return { ...defining(definitions), stakeholders: [...stakeholders, group] };
};

export const TEXT_EXAMPLES: FamilyExamples = {
  'two-party-words': {
    fails: [
      {
        what: 'a consent of both parties among three',
        agreement: amongThree('Changes need the written consent of both parties.'),
        message: 'There are three parties: “both parties” leaves open who is meant.',
        at: AT,
      },
      {
        what: 'a breach by the other party among three',
        agreement: amongThree('It may leave if the other party commits a material breach.'),
        message: '“the other party”',
      },
      {
        what: 'a right of either party at the beginning of a sentence',
        agreement: amongThree('Either party may end this agreement.'),
        message: '“Either party”',
      },
      {
        what: 'an exclusion for neither of the parties',
        agreement: amongThree('Neither of the parties is liable for it.'),
        message: '“Neither of the parties”',
      },
      ...[
        'It must give the other, within 5 days, what it needs.',
        'Each party must name to the other in writing a representative.',
        'Each party must stop using what the other made available to it.',
        'The party must tell the other within 1 day.',
        'No party may transfer it without the consent of the other.',
        'It is responsible for the contact data of the other’s people.',
      ].map((words) => ({
        what: `the other party without its noun: ${words}`,
        agreement: amongThree(words),
        message: '“the other” leaves open who is meant',
      })),
    ],
    passes: [
      {
        what: 'the same words between two',
        agreement: saying('Both parties agree to it, or either party leaves the other party.'),
      },
      {
        what: 'the same words where the third is no party',
        agreement: amongThree('Both parties agree to it.', 'third-party'),
      },
      {
        what: 'words for several among three',
        agreement: amongThree(
          'All parties agree; any party may leave, and tells each other party and the other parties.',
        ),
      },
      {
        what: 'another of two things, and what all do for each other',
        agreement: amongThree(
          'Traffic moves from one Site to the other, in the other languages too; all parties help each other.',
        ),
      },
    ],
  },
  'vague-standard': {
    fails: [
      {
        what: 'a duty to answer promptly',
        agreement: saying(PROVIDER, ' must answer each question promptly.'),
        message: '“promptly”',
        at: AT,
      },
      {
        what: 'best efforts in typed words',
        agreement: saying('The Provider shall use its best efforts to restore the service.'),
        message: 'best efforts',
      },
      {
        what: 'a list that a duty introduces',
        agreement: withText(
          paragraph(PROVIDER, ' must:'),
          item('repair faults as soon as reasonably practicable;'),
        ),
        message: 'as soon as',
      },
      {
        what: 'a target that holds normally',
        agreement: saying(PROVIDER, ' will normally respond on the same day.'),
      },
    ],
    passes: [
      {
        what: 'a vague word beside a figure',
        agreement: saying(PROVIDER, ' must answer promptly, at the latest within 2 hours.'),
      },
      {
        what: 'a vague word beside a live figure',
        agreement: saying(
          PROVIDER,
          ' must answer promptly and within ',
          field('termination.cure'),
          '.',
        ),
      },
      {
        what: 'reasonable costs and reasonable notice',
        agreement: saying(
          CUSTOMER,
          ' must bear reasonable costs and give reasonable written notice.',
        ),
      },
      {
        what: 'a right, and a description without a duty',
        agreement: saying(
          CUSTOMER,
          ' may from time to time ask for it. Requests are usually short.',
        ),
      },
      {
        what: 'a duty that the vague word does not belong to',
        agreement: saying('As a rule, ', PROVIDER, ' must tell ', CUSTOMER, ' of each change.'),
      },
    ],
  },
  'figure-typed': {
    fails: [
      {
        what: 'the target typed in a clause',
        agreement: saying('The availability of the service is at least 99.90 % in each month.'),
        message: 'repeats the target of Availability',
        at: AT,
      },
      {
        what: 'the cure period in words and digits',
        agreement: {
          ...saying('A party may leave if a breach is not remedied within thirty (30) days.'),
          termination: {
            convenience: null,
            cause: { cure: duration(30, 'day') },
            chronic: null,
            exit: null,
          },
        },
        message: 'the cure period',
      },
    ],
    passes: [
      {
        what: 'the same number for another thing',
        agreement: saying('Credits of 99.9 % of the fee were never granted for availability.'),
      },
      {
        what: 'a live field',
        agreement: saying(
          'The availability is at least ',
          field('commitment.availability.target'),
          '.',
        ),
      },
    ],
  },
  'figure-contradicts': {
    fails: [
      {
        what: '99.95% in the text, 99.9% in the commitment',
        agreement: saying('The availability of the service must be at least 99.95%.'),
        message: 'the target of Availability is 99.9%',
        at: AT,
      },
      {
        what: 'another cap of credits',
        agreement: saying('Service Credits must not exceed 30 % of the fee.'),
        message: 'the credit limit of Availability is 25%',
      },
    ],
    passes: [
      {
        what: 'the same figure with another number of decimals',
        agreement: saying('The availability of the service must be at least 99.900 %.'),
      },
      {
        what: 'a percentage that is no target',
        agreement: saying('Availability of staff: at least 60 % work on site.'),
      },
      {
        what: 'a figure beside another one, as in an example',
        agreement: saying('For availability, at least 99.5 % and less than 99.9 % earns a credit.'),
      },
    ],
  },
  'undefined-term': {
    fails: [
      {
        what: 'a capitalised term used three times',
        agreement: saying(
          'Who asks for the Change Board gets it. Then the Change Board decides. Each Change Board meets.',
        ),
        message:
          '“Change Board” is written like a defined term, but has no definition (used 3 times)',
        at: AT,
      },
      {
        what: 'a term whose definition is gone',
        agreement: saying('It is ', term('gone', 'Downtime'), '.'),
        message: 'its definition is gone',
      },
    ],
    passes: [
      {
        what: 'a defined term, in the plural too',
        agreement: defining(
          [definition('board', 'Change Board', 'the people who decide')],
          'See the Change Board, each Change Board and all Change Boards.',
        ),
      },
      {
        what: 'a term explained in the text',
        agreement: saying(
          'The people who decide (“Change Board”) meet. Ask the Change Board, any Change Board, a Change Board.',
        ),
      },
      {
        what: 'names of stakeholders, days and laws',
        agreement: saying(
          'Ask the Provider on a Monday, the Provider on any Monday, or the Customer on each Monday, under the Act.',
        ),
      },
      {
        what: 'a capital letter used once',
        agreement: saying('See the Change Board.'),
      },
    ],
  },
  'unused-definition': {
    fails: [
      {
        what: 'a term that nothing uses',
        agreement: defining([definition('board', 'Change Board', 'the Change Board decides')]),
        message: '“Change Board” is defined but never used',
        at: '/definitions/board',
      },
    ],
    passes: [
      {
        what: 'a term used as such',
        agreement: defining([definition('board', 'Change Board', 'people')], term('board'), '.'),
      },
      {
        what: 'a term used in words, in the plural, or by a record',
        agreement: {
          ...defining(
            [
              definition('board', 'Change Board', 'people'),
              definition('office', 'Office Hours', 'a time'),
            ],
            'Change Boards meet.',
          ),
        },
      },
    ],
  },
  'duplicate-definition': {
    fails: [
      {
        what: 'a term and its plural',
        agreement: defining([
          definition('one', 'Service Credit', 'a price cut'),
          definition('two', 'Service credits', 'a refund'),
        ]),
        message: 'a second time, after “Service Credit”',
        at: '/definitions/two/term',
      },
    ],
    passes: [
      {
        what: 'two terms',
        agreement: defining([
          definition('one', 'Service', 'the work'),
          definition('two', 'Service Credit', 'a refund'),
        ]),
      },
    ],
  },
  'name-is-term': {
    fails: [
      {
        what: 'a team called by the singular of a defined term',
        agreement: calling('Service', [definition('services', 'Services', 'the work')]),
        message: '“Service” is the short name of a stakeholder and the defined term “Services”',
        at: '/stakeholders/group/name',
      },
      {
        what: 'a party called as the term is',
        agreement: calling('Company', [definition('company', 'Company', 'any legal person')]),
        message: 'the defined term “Company”',
      },
    ],
    passes: [
      {
        what: 'a name that only contains a term',
        agreement: calling('Customer Service', [definition('services', 'Services', 'the work')]),
      },
      {
        what: 'a term that means the party of that name, by its field or its legal name',
        agreement: calling('Group', [
          definition('group', 'Group', field('stakeholder.group.legalName')),
          definition('groups', 'Group', 'the company Group Holding Ltd, with its seat in Leeds'),
        ]),
      },
    ],
  },
  'circular-definition': {
    fails: [
      {
        what: 'two terms that explain each other',
        agreement: defining([
          definition('outage', 'Outage', 'a ', term('failure'), ' of the service'),
          definition('failure', 'Failure', 'an ', term('outage'), ' that users notice'),
        ]),
        message: '“Outage” → “Failure” → “Outage”',
        at: '/definitions/outage/meaning',
      },
      {
        what: 'a term explained by itself',
        agreement: defining([definition('outage', 'Outage', 'an Outage of the service')]),
        message: 'explained by itself',
      },
    ],
    passes: [
      {
        what: 'a term that limits its own meaning further on',
        agreement: defining([
          definition(
            'credit',
            'Credit',
            'a price cut. No ',
            term('credit'),
            ' is due between teams',
          ),
        ]),
      },
      {
        what: 'a chain',
        agreement: defining([
          definition('outage', 'Outage', 'a ', term('failure'), ' of the service'),
          definition('failure', 'Failure', 'the end of a function'),
        ]),
      },
    ],
  },
  'term-in-small-letters': {
    fails: [
      {
        what: 'a term of two words in small letters',
        agreement: defining(
          [definition('credit', 'Service Credit', 'a price cut')],
          'All service credits are due.',
        ),
        message: '“service credits” is the defined term “Service Credit”',
        at: AT,
      },
    ],
    passes: [
      {
        what: 'the term itself, and a single word with an ordinary meaning',
        agreement: defining(
          [
            definition('credit', 'Service Credit', 'a price cut'),
            definition('service', 'Service', 'work'),
          ],
          'A Service Credit is due for the service; the self-service creditors are not meant.',
        ),
      },
    ],
  },
  'dangling-reference': {
    fails: [
      {
        what: 'a reference to a clause that is gone',
        agreement: saying('See ', {
          type: 'reference',
          target: { kind: 'item', id: 'gone' },
          marks: [],
        }),
        message: 'a clause or table that is not part of the text',
        at: AT,
      },
      {
        what: 'a reference in an annex',
        agreement: completeAgreement({
          annexes: [
            {
              ...newAnnex('plan' as AnnexId, 'Plan'),
              content: {
                type: 'text',
                body: [
                  paragraph({
                    type: 'reference',
                    target: { kind: 'section', id: 'gone' },
                    marks: [],
                  }),
                ],
              },
            },
          ],
        }),
        at: '/annexes/plan',
      },
    ],
    passes: [
      {
        what: 'a reference to a clause of the text',
        agreement: saying('See ', {
          type: 'reference',
          target: { kind: 'item', id: 'extra' },
          marks: [],
        }),
      },
    ],
  },
  'unknown-field': {
    fails: [
      {
        what: 'a field of a record that is not there',
        agreement: saying('It is ', field('commitment.latency.target'), '.'),
        message: '“Target” of a commitment was to stand here',
        at: AT,
      },
    ],
    passes: [
      {
        what: 'a field of a record that is there',
        agreement: saying('It is ', field('commitment.availability.target'), '.'),
      },
    ],
  },
  'blank-left': {
    fails: [
      {
        what: 'a blank in a clause',
        agreement: saying('Address: ', { type: 'blank', label: 'address', marks: [] }),
        message: '“address”',
        at: AT,
      },
    ],
    passes: [{ what: 'a text without blanks', agreement: saying('Address: 1 Quay Street') }],
  },
  'typed-reference': {
    fails: [
      {
        what: 'a clause by its number',
        agreement: saying('As clause 1.1 says, nothing is due.'),
        message: '“clause 1.1” is typed: it will be wrong',
        at: AT,
      },
      {
        what: 'a paragraph of a clause',
        agreement: saying('As section 1.1.2 says, nothing is due.'),
      },
      {
        what: 'a number that the agreement does not have',
        agreement: saying('As clause 17.4 says, nothing is due.'),
        message: 'has nothing of that number',
      },
    ],
    passes: [
      {
        what: 'sections of laws, articles and versions',
        agreement: saying(
          'Under section 4 of the Supply of Goods Act, Article 28 and TLS 1.2, nothing is due.',
        ),
      },
    ],
  },
  'typed-level': {
    fails: [
      {
        what: 'another level by its number',
        agreement: escalatingWhen('Level 1 has found no solution.'),
        message: '“Level 1” is typed, which now is “Service Manager”',
        at: '/escalation/second/trigger',
      },
      {
        what: 'a level that the table does not have, as steps were removed',
        agreement: escalatingWhen('Levels 4 to 6 have found no solution.'),
        message: '“Levels 4 to 6” is typed, and the table of escalation has no such level.',
      },
      {
        what: 'the step itself',
        agreement: escalatingWhen('Level 2 has found no solution.'),
        message: 'it is this step itself',
      },
    ],
    passes: [
      {
        what: 'a level by its role or its place, and levels of other things',
        agreement: escalatingWhen(
          'The level before has found no solution, or a severity level 1 case waits for level 2 support.',
        ),
      },
    ],
  },
  'foreign-name': {
    fails: [
      {
        what: 'another client in a clause',
        agreement: saying('Support is given to Brightwater Retail Ltd only.'),
        message: '“Brightwater Retail Ltd” is not a stakeholder',
        at: AT,
      },
      {
        what: 'a corporation',
        agreement: saying('Support is given to Brightwater Corporation only.'),
        message: '“Brightwater Corporation” is not a stakeholder',
      },
      {
        what: 'a company by its abbreviation',
        agreement: saying('Support is given to Harbour Trading Co. only.'),
        message: '“Harbour Trading Co.” is not a stakeholder',
      },
      {
        what: 'another client in a record',
        agreement: completeAgreement({
          exclusions: [
            {
              ...newExclusion('misuse' as ExclusionId, 'misuse', 'Misuse'),
              text: 'Misuse by Nordwind Versand GmbH.',
            },
          ],
        }),
        at: '/exclusions/misuse/text',
      },
    ],
    passes: [
      {
        what: 'a stakeholder’s own name',
        agreement: saying('Support is given to Vale Logistics Ltd. and Northlight Hosting Ltd.'),
      },
      {
        what: 'words that only look like a legal form',
        agreement: saying('The Incident Log is limited. SE Asia and AG are regions.'),
      },
      { what: 'a defined term', agreement: saying('The Corporation pays each Month.') },
    ],
  },
  'placeholder-text': {
    fails: [
      {
        what: 'brackets',
        agreement: saying('To be sent to [Customer].'),
        message: /\[Customer\]/,
        at: AT,
      },
      { what: 'TBD', agreement: saying('The fee is TBD.') },
      { what: 'XX', agreement: saying('The fee is XX.') },
      { what: 'lorem ipsum', agreement: saying('Lorem ipsum dolor.') },
      { what: 'an order to insert', agreement: saying('Insert name of the customer') },
      { what: 'a line to write on', agreement: saying('Name: ______') },
      {
        what: 'a placeholder in a record',
        agreement: completeAgreement({ governingLaw: 'the laws of [country]' }),
        at: '/governingLaw',
      },
      {
        what: 'a placeholder in the name of a holiday',
        agreement: completeAgreement({
          calendars: [
            {
              ...newCalendar('office' as CalendarId, 'Office hours'),
              holidays: [{ date: '2026-12-28' as IsoDate, name: '[Boxing Day?]' }],
            },
          ],
        }),
        at: '/calendars/office/holidays/1/name',
      },
    ],
    passes: [
      {
        what: 'notes, footnotes and words that contain such letters',
        agreement: saying('As stated [1] and cited […], taxxon and Exxon insert coins; MMXX.'),
      },
      {
        what: 'a matter that is determined by a rule',
        agreement: saying('The amount is to be determined by the auditor.'),
      },
    ],
  },
  'copy-title': {
    fails: [
      {
        what: 'the title of a copy',
        agreement: completeAgreement({ title: 'Hosting for Vale (copy 2)' }),
        message: 'ends in “(copy 2)”',
        at: '/title',
      },
      { what: 'a copy without a title', agreement: completeAgreement({ title: '(copy)' }) },
    ],
    passes: [
      {
        what: 'another word in brackets',
        agreement: completeAgreement({ title: 'Print services (copy centres)' }),
      },
    ],
  },
  'double-space': {
    fails: [
      { what: 'two spaces between words', agreement: saying('One  two   three.'), at: AT },
      {
        what: 'two spaces in a record',
        agreement: completeAgreement({ title: 'Hosting  for Vale' }),
        at: '/title',
      },
    ],
    passes: [
      { what: 'single spaces, and an indented line', agreement: saying('One two.\n  Three.') },
    ],
  },
  'empty-clause': {
    fails: [{ what: 'a clause of spaces', agreement: saying('  '), at: AT }],
    passes: [{ what: 'a clause with a field only', agreement: saying(PROVIDER) }],
  },
  'repeated-clause': {
    fails: [
      {
        what: 'the same words twice',
        agreement: withClauses([
          clause('one', 'First', [
            paragraph('Each party keeps the secrets of the other for two years.'),
          ]),
          clause('two', 'Second', [
            paragraph('Each party keeps the  secrets of the other for two years.'),
          ]),
        ]),
        message: 'the same words as “First”',
        at: '/sections/extra/items/two',
      },
      {
        what: 'two positions of one library clause',
        agreement: withClauses(
          (['provider', 'customer'] as const).map((position) => ({
            ...clause(position, `For the ${position}`, [
              paragraph(`In favour of the ${position}.`),
            ]),
            origin: { clause: 'liability-cap', version: 1, position },
          })),
        ),
        message: 'the same clause of the library',
      },
    ],
    passes: [
      {
        what: 'the same words about another commitment',
        agreement: withClauses([
          clause('one', 'First', [
            paragraph(
              'The target of this commitment is ',
              field('commitment.availability.target'),
              '.',
            ),
          ]),
          clause('two', 'Second', [
            paragraph(
              'The target of this commitment is ',
              field('commitment.response.target'),
              '.',
            ),
          ]),
        ]),
      },
      {
        what: 'short clauses',
        agreement: withClauses([
          clause('one', 'First', [paragraph('Not applicable.')]),
          clause('two', 'Second', [paragraph('Not applicable.')]),
        ]),
      },
    ],
  },
  'shall-may-mix': {
    fails: [
      {
        what: 'a duty with “should”',
        agreement: saying(PROVIDER, ' should answer within 2 hours.'),
        message: '“should”',
        at: AT,
      },
    ],
    passes: [
      {
        what: 'conditions and the past',
        agreement: saying(
          'If ',
          PROVIDER,
          ' should fail, a credit is due. Should the Provider fail, the same holds. ',
          PROVIDER,
          ' should have told it.',
        ),
      },
    ],
  },
  'passive-without-actor': {
    fails: [
      {
        what: 'a notification by nobody',
        agreement: saying('Changes must be announced 5 days before.'),
        message: '“must be announced” does not say by whom',
        at: AT,
      },
    ],
    passes: [
      {
        what: 'a passive with an actor, or with a party in the sentence',
        agreement: saying(
          'Changes must be announced by the help desk. ',
          CUSTOMER,
          ' must be notified of them. The Customer must be informed.',
        ),
      },
    ],
  },
  'long-sentence': {
    fails: [
      {
        what: 'sixty-one words',
        agreement: saying(`${Array.from({ length: 61 }, () => 'word').join(' ')}.`),
        message: '61 words',
        at: AT,
      },
    ],
    passes: [
      {
        what: 'two sentences of sixty words',
        agreement: saying(
          `W${Array.from({ length: 60 }, () => 'word').join(' ')}. ${Array.from({ length: 60 }, () => 'Word').join(' ')}.`,
        ),
      },
    ],
  },
  'and-or': {
    fails: [{ what: 'and/or', agreement: saying('By email and/or post.'), at: AT }],
    passes: [{ what: 'or', agreement: saying('By email or post. Mandor is a place.') }],
  },
  'exclusion-swallows': {
    fails: [
      {
        what: 'an exclusion for any reason',
        agreement: completeAgreement({
          exclusions: [
            {
              ...newExclusion('all' as ExclusionId, 'other', 'Everything'),
              text: 'Failures for any reason outside its control.',
            },
          ],
        }),
        message: '“for any reason”',
        at: '/exclusions/all/text',
      },
      {
        what: 'a clause on exclusions at the provider’s discretion',
        agreement: withClauses(
          [
            clause('extra', 'Limits', [
              paragraph('Provider may exclude time at its sole discretion.'),
            ]),
          ],
          'exclusions',
        ),
        message: 'at its sole discretion',
        at: AT,
      },
    ],
    passes: [
      {
        what: 'a named event',
        agreement: completeAgreement({
          exclusions: [
            {
              ...newExclusion('all' as ExclusionId, 'customer-actions', 'Customer'),
              text: 'An act of Customer, to the extent that it caused the failure.',
            },
          ],
        }),
      },
      {
        what: 'the same words in another section',
        agreement: saying('When the service ends, for whatever reason, data is returned.'),
      },
    ],
  },
  'hidden-characters': {
    fails: [
      { what: 'a zero-width space', agreement: saying('99\u200b.9 %'), message: /U\+200B/, at: AT },
      {
        what: 'an override of direction',
        agreement: saying('\u202e5.99\u202c %'),
        message: /2 invisible/,
      },
      {
        what: 'a Cyrillic letter in a Latin word',
        agreement: saying('The Pr\u043evider owes it.'),
        message: 'two alphabets',
      },
      {
        what: 'a mark in a record',
        agreement: completeAgreement({ title: 'Hosting\u200b' }),
        at: '/title',
      },
    ],
    passes: [
      {
        what: 'Arabic with its joiners, emoji, and units',
        agreement: saying('می\u200cخواهم 👩\u200d💻 5 µs “quoted” – 10 Ω'),
      },
      { what: 'two languages side by side', agreement: saying('Provider (Поставщик) owes it.') },
    ],
  },
};
