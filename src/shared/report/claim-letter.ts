import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { Stakeholder } from '#shared/agreement/stakeholder.ts';
import { stakeholderDetails } from '#shared/assemble/blocks/stakeholders.ts';
import { directionOf } from '#shared/assemble/direction.ts';
import { frontPage } from '#shared/assemble/front.ts';
import { Resolver } from '#shared/assemble/resolver.ts';
import { deepFreeze } from '#shared/base/immutable.ts';
import type { Document, SignatureLine, Signatures } from '#shared/document/document.ts';
import { writeIncidents, writeWorking } from './claim-enclosures.ts';
import type { ClaimFacts } from './claim-facts.ts';
import { bold, Pages, words } from './pages.ts';
import { Telling } from './telling.ts';

/** The letter with which a beneficiary claims a service credit. */
export function claimLetter(agreement: Agreement, facts: ClaimFacts): Document {
  const telling = new Telling(agreement);
  const { letter } = telling.words;
  const { formatter } = telling;
  const { commitment } = facts;
  const window = telling.windowName(commitment, facts);
  const title = letter.subject(telling.name('commitments', commitment), window);
  const pages = new Pages(formatter.wording.phrases.table);
  const complaints = obligorOf(agreement, commitment)?.contacts.find(
    ({ purpose }) => purpose === 'complaints',
  );
  const addressee = complaints?.name.trim() ?? '';
  pages
    .about(`/commitments/${commitment.id}`)
    .paragraph(letter.salutation(addressee))
    .paragraph(letter.opening(agreement.title, agreement.reference))
    .paragraph(
      letter.missed(
        telling.name('commitments', commitment),
        telling.target(commitment),
        window,
        telling.result(commitment, facts.result),
      ),
    );
  writeClaim(pages, telling, facts, addressee !== '');
  writeIncidents(pages, telling, facts);
  writeWorking(pages, telling, facts);
  return deepFreeze({
    language: agreement.language,
    direction: directionOf(agreement.language),
    title: `${letter.kind}: ${title}`,
    reference: agreement.reference,
    draft: false,
    letter: true,
    front: {
      ...frontPage(new Resolver(agreement), true),
      kind: letter.kind,
      title,
      facts: [
        ...party(telling, letter.from, beneficiaryOf(agreement, commitment)),
        ...party(telling, letter.to, obligorOf(agreement, commitment)),
        { label: letter.date, value: [words(formatter.date(facts.today))] },
        {
          label: letter.reference,
          value: [
            words(
              agreement.reference === ''
                ? agreement.title
                : `${agreement.title}, ${agreement.reference}`,
            ),
          ],
        },
      ],
      // A letter names its sender and receiver above instead of parties that agree.
      parties: [],
      betweenLabel: '',
    },
    labels: formatter.wording.labels,
    nodes: pages.nodes,
  });
}

const obligorOf = (agreement: Agreement, { obligor }: Commitment): Stakeholder | undefined =>
  agreement.stakeholders.find(({ id }) => id === obligor);

const beneficiaryOf = (
  agreement: Agreement,
  { beneficiaries }: Commitment,
): Stakeholder | undefined => agreement.stakeholders.find(({ id }) => id === beneficiaries[0]);

function party(telling: Telling, label: string, stakeholder: Stakeholder | undefined) {
  if (!stakeholder) return [];
  const details = stakeholderDetails(new Resolver(telling.agreement), stakeholder)
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n');
  return [
    { label, value: [words(details === '' ? telling.name('stakeholders', stakeholder) : details)] },
  ];
}

/** A credit of the affected service's fee says which that is. */
const namesAffected = ({ commitment: { remedy }, affected }: ClaimFacts): boolean =>
  affected !== '' || (remedy?.type === 'credits' && remedy.basis === 'affected-service-fee');

function writeClaim(pages: Pages, telling: Telling, facts: ClaimFacts, isNamed: boolean): void {
  const { letter } = telling.words;
  const { formatter } = telling;
  const { remedy } = facts.commitment;
  const credits = remedy?.type === 'credits' ? remedy : null;
  const basis = credits ? formatter.choice('creditBasis', credits.basis) : '';
  const { creditPercent, creditAmount } = facts;
  const share = creditPercent === null ? null : formatter.shortPercent(creditPercent);
  const money = creditAmount === null ? null : telling.money(creditAmount);
  if (share !== null)
    pages.paragraph(
      money === null ? letter.claim(share, basis) : letter.claimAmount(share, basis, money),
    );
  else if (money !== null) pages.paragraph(letter.claimSum(money));
  if (facts.sharesMonth) pages.paragraph(letter.beforeLimit);
  if (namesAffected(facts)) pages.paragraph(letter.affected(facts.affected.trim()));
  if (facts.claimBy !== null) pages.paragraph(letter.inTime(formatter.date(facts.claimBy)));
  if (credits && credits.claim.form.trim() !== '')
    pages.paragraph(letter.rule(credits.claim.form.trim()));
  const [hasIncidents, hasCalculation] = [facts.incidents.length > 0, facts.trace.length > 0];
  if (hasIncidents && hasCalculation) pages.paragraph(letter.enclosed.both);
  else if (hasIncidents) pages.paragraph(letter.enclosed.incidents);
  else if (hasCalculation) pages.paragraph(letter.enclosed.calculation);
  pages
    .paragraph(letter.request)
    .paragraph(letter.reservation)
    .add(signature(telling, facts.commitment, isNamed));
}

/** The sender's block: name and title are for whoever signs. */
function signature(telling: Telling, commitment: Commitment, isNamed: boolean): Signatures {
  const sender = beneficiaryOf(telling.agreement, commitment);
  const { phrases } = telling.formatter.wording;
  const line = (kind: SignatureLine['kind'], label: string) => ({ kind, label, value: '' });
  return {
    type: 'signatures',
    intro: [words(telling.words.letter.closing(isNamed))],
    blocks: [
      {
        id: 'claimant',
        heading: [
          words(phrases.signedForStart),
          bold(sender ? sender.legalName || telling.name('stakeholders', sender) : '–'),
        ],
        capacity: sender ? telling.name('stakeholders', sender) : '',
        lines: [
          line('signature', phrases.signature),
          line('name', phrases.name),
          line('title', phrases.titleOfSignatory),
          line('date', phrases.date),
        ],
        source: '/stakeholders',
      },
    ],
  };
}
