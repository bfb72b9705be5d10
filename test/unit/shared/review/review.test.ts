import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { checkAgreement, parseAgreementText } from '#shared/agreement/file.ts';
import { updateItem } from '#shared/agreement/edit/items.ts';
import { updateRecord } from '#shared/agreement/edit/records.ts';
import { paragraph } from '#shared/agreement/rich-text.ts';
import type { Clause } from '#shared/agreement/section.ts';
import {
  activeFindings,
  ignoredFindings,
  ignoreFinding,
  unignore,
} from '#shared/review/decisions.ts';
import type { Finding } from '#shared/review/finding.ts';
import { review } from '#shared/review/review.ts';
import type { Rule } from '#shared/review/rule.ts';
import { RULES } from '#shared/review/rules/index.ts';
import { agreementWith, sound, timed, withSteps } from '#test/support/agreements/reviewed.ts';
import { samplePath } from '#test/support/agreements/sample-fill.ts';

/** A rule that counts how often it runs. */
function counting(check: Rule['check'], byClause = false) {
  const runs: number[] = [];
  const rule: Rule = {
    id: 'counting',
    family: 'text',
    title: 'Counts',
    severity: 'advice',
    why: 'It counts how often it runs.',
    mend: 'Nothing needs to be mended.',
    check: (subject) => {
      runs.push(subject.clauses.length);
      return check(subject);
    },
    ...(byClause ? { byClause } : {}),
  };
  return { rule, runs };
}

const sample = (name: string): Agreement => {
  const parsed = parseAgreementText(readFileSync(samplePath(name), 'utf8'));
  if (!parsed.ok) throw new Error(`${name} is not an agreement.`);
  return parsed.value;
};

const clausesOf = ({ sections }: Agreement): readonly Clause[] =>
  sections.flatMap(({ items }) => items.filter((item) => item.type === 'clause'));

const typing = (agreement: Agreement, at: number, words: string): Agreement => {
  const clauses = clausesOf(agreement);
  const clause = clauses[at % clauses.length]!;
  return updateItem<Clause>(agreement, clause.id, (before) => ({
    ...before,
    body: [...before.body, paragraph(words)],
  }));
};

/** Findings without what cannot be compared. */
const plain = (findings: readonly Finding[]) =>
  findings.map(({ fix, ...rest }) => ({ ...rest, fix: fix?.label ?? null }));

describe('the review', () => {
  it('gives the gravest findings first, then in the order of the agreement', () => {
    const findings = review(
      agreementWith([
        timed('response', 's1', ['4', 'working-hour']),
        withSteps([
          ['target', '99.5', '10'],
          ['99', '98', '20'],
          ['97', '', '25'],
        ]),
        sound({ id: 'last' as never, obligor: null, window: null }),
      ]),
    );
    const grades = findings.map(({ severity }) => ['error', 'warning', 'advice'].indexOf(severity));
    expect(grades).toEqual([...grades].sort((a, b) => a - b));
    expect(
      findings
        .filter(({ severity, place }) => severity === 'error' && /commitments/.test(place.path))
        .map(({ place }) => place.path),
    ).toEqual([
      '/commitments/response-s1/calendar',
      '/commitments/availability/remedy/schedule/tiers/2/worseThan',
      '/commitments/availability/remedy/schedule/tiers/3/worseThan',
      '/commitments/last/obligor',
      '/commitments/last/window',
    ]);
  });

  it('gives the very same findings again for the same agreement', () => {
    const agreement = agreementWith([sound({ window: null })]);
    const [first] = review(agreement);
    expect(review(agreement)[0]).toBe(first);
  });

  it('runs a rule again only where something that it looked at has changed', () => {
    const { rule, runs } = counting(({ agreement }) => (agreement.commitments.length, []));
    const agreement = agreementWith([sound()]);
    review(agreement, [rule]);
    review({ ...agreement, title: 'Another title' }, [rule]);
    expect(runs).toHaveLength(1);
    review({ ...agreement, commitments: [] }, [rule]);
    expect(runs).toHaveLength(2);
  });

  it('shows a rule by clauses the changed ones only', () => {
    const agreement = sample('saas');
    const { rule, runs } = counting(() => [], true);
    review(agreement, [rule]);
    review(typing(agreement, 5, 'More.'), [rule]);
    expect(runs).toEqual([expect.any(Number), 1]);
    expect(runs[0]).toBeGreaterThan(20);
  });

  it('finds with its memory what it finds without', () => {
    const words = fc.constantFrom(
      'Provider pays a penalty of 10% promptly.',
      'Service Credits are in addition to every other right.',
      'Provider should answer within 4 hours and/or in 99.9% of cases  TBD.',
      'See clause 4.2 and Northern Carrier Ltd.',
      'Nothing.',
    );
    const edit = fc.oneof(
      fc.record({ at: fc.nat(500), words }).map(
        ({ at, words: typed }) =>
          (agreement: Agreement) =>
            typing(agreement, at, typed),
      ),
      fc.nat(20).map((at) => (agreement: Agreement) => {
        const commitment = agreement.commitments[at % agreement.commitments.length]!;
        return updateRecord(agreement, 'commitments', commitment.id, (before) => ({
          ...before,
          obligor: null,
          target: { ...before.target, value: '99' as never },
        }));
      }),
      fc.nat(50).map((at) => (agreement: Agreement) => ({
        ...agreement,
        sections: agreement.sections.filter((_, index) => index !== at),
      })),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        let agreement = sample('saas');
        review(agreement);
        for (const change of edits) {
          agreement = change(agreement);
          const remembered = review(agreement);
          // Rules that nobody has met before remember nothing.
          const fresh = review(
            structuredClone(agreement),
            RULES.map((rule) => ({ ...rule })),
          );
          expect(plain(remembered)).toEqual(plain(fresh));
        }
      }),
      { numRuns: 5 },
    );
  });
});

describe('findings that are set aside', () => {
  const agreement = agreementWith([sound({ window: null, obligor: null })]);
  const [finding, ...others] = review(agreement);

  it('are no longer among the active ones, and keep their reason', () => {
    const mended = ignoreFinding(agreement, finding!, ' agreed by telephone ');
    expect(plain(activeFindings(mended, review(mended)))).toEqual(plain(others));
    const [ignored] = ignoredFindings(mended, review(mended));
    expect(plain([ignored!.finding])).toEqual(plain([finding!]));
    expect(ignored!.reason).toBe('agreed by telephone');
    expect(checkAgreement(JSON.parse(JSON.stringify(mended))).ok).toBe(true);
    expect(activeFindings(agreement, review(agreement))).toHaveLength(others.length + 1);
  });

  it('take the last reason that was given', () => {
    const once = ignoreFinding(agreement, finding!, 'first');
    const twice = ignoreFinding(once, finding!, 'second');
    expect(twice.review.ignored.map(({ reason }) => reason)).toEqual(['second']);
  });

  it('come back when they are wanted again', () => {
    const back = unignore(ignoreFinding(agreement, finding!, 'because'), finding!);
    expect(back).toEqual(agreement);
    expect(unignore(agreement, finding!)).toBe(agreement);
  });
});
