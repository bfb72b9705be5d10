import { isParty, type Stakeholder } from '#shared/agreement/stakeholder.ts';
import { firstDirection, setApart } from '#shared/base/text-direction.ts';
import type { FrontPage, Inline } from '#shared/document/document.ts';
import { isCompany, stakeholderDetails } from './blocks/stakeholders.ts';
import { durationValue } from './fields/value.ts';
import type { Resolver } from './resolver.ts';

/** The title page. `final`: without the line that marks the text as a drafting aid. */
export function frontPage(resolver: Resolver, final: boolean): FrontPage {
  const { agreement, formatter } = resolver;
  const { phrases, documentKinds } = resolver.wording;
  const fact = (label: string, value: Inline | null) =>
    value === null ? [] : [{ label, value: [value] }];
  const length = resolver.optional(durationValue(agreement.term.length), '/term/length');
  return {
    kind: documentKinds[agreement.kind],
    title: agreement.title,
    facts: [
      ...fact(
        phrases.reference,
        agreement.reference === '' ? null : resolver.typed(agreement.reference, '/reference'),
      ),
      ...fact(
        phrases.effectiveDate,
        agreement.term.start === null
          ? null
          : resolver.typed(formatter.date(agreement.term.start), '/term/start'),
      ),
      ...fact(
        phrases.initialTerm,
        length ?? resolver.typed(phrases.untilTerminated, '/term/length'),
      ),
    ],
    parties: agreement.stakeholders.filter(isParty).map((stakeholder) => ({
      name: [
        isCompany(stakeholder)
          ? resolver.required(stakeholder.legalName, {
              path: `/stakeholders/${stakeholder.id}/legalName`,
              label: resolver.label('stakeholders', stakeholder, 'Legal name'),
            })
          : resolver.required(stakeholder.legalName || stakeholder.name, {
              path: `/stakeholders/${stakeholder.id}/name`,
              label: resolver.label('stakeholders', stakeholder, 'Short name'),
            }),
      ],
      capacity: resolver.inLine(capacityOf(resolver, stakeholder)),
      // The legal name stands above already; a team is known without an address.
      details: isCompany(stakeholder) ? stakeholderDetails(resolver, stakeholder).slice(1) : [],
      source: `/stakeholders/${stakeholder.id}`,
    })),
    betweenLabel: phrases.between,
    notice: final ? null : phrases.notice,
  };
}

/**
 * What the text calls a party. Records of a template speak of "Provider" and "Customer", which have
 * to mean somebody where a party got a short name of its own. Several in one role share the word,
 * unless it is the name of one of them.
 */
function capacityOf({ agreement, formatter, wording }: Resolver, stakeholder: Stakeholder): string {
  const { kind } = stakeholder;
  const role = formatter.choice('stakeholderKind', kind);
  // The phrase keeps the direction of its own words; a name in it, that of its letters.
  const words = firstDirection(role) ?? 'ltr';
  const name = setApart(stakeholder.name.trim(), words);
  if (!isCompany(stakeholder)) return role;
  const inRole = agreement.stakeholders.filter((one) => one.kind === kind);
  const names = inRole.map((one) => one.name.trim());
  if (names.includes('') || names.includes(role)) return stakeholder.name;
  const others = names
    .filter((_, at) => inRole[at] !== stakeholder)
    .map((other) => setApart(other, words));
  return others.length === 0
    ? wording.phrases.shortNameOrRole(name, role)
    : wording.phrases.shortNameAndSharedRole(name, formatter.list(others), role);
}
