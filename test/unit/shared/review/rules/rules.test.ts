import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { checkAgreement } from '#shared/agreement/file.ts';
import { problemLine } from '#shared/base/place.ts';
import type { Finding } from '#shared/review/finding.ts';
import { review } from '#shared/review/review.ts';
import { RULE_FAMILIES, type Rule } from '#shared/review/rule.ts';
import { COMMITMENT_RULES } from '#shared/review/rules/commitment/index.ts';
import { RULES } from '#shared/review/rules/index.ts';
import { METRICS_RULES } from '#shared/review/rules/metrics/index.ts';
import { PEOPLE_RULES } from '#shared/review/rules/people/index.ts';
import { REMEDY_RULES } from '#shared/review/rules/remedy/index.ts';
import { TEXT_RULES } from '#shared/review/rules/text/index.ts';
import { TIME_RULES } from '#shared/review/rules/time/index.ts';
import type { Family } from '#test/support/agreements/review-examples.ts';
import { COMMITMENT_EXAMPLES } from './commitment/examples.ts';
import { METRICS_EXAMPLES } from './metrics/examples.ts';
import { PEOPLE_EXAMPLES } from './people/examples.ts';
import { REMEDY_EXAMPLES } from './remedy/examples.ts';
import { TEXT_EXAMPLES } from './text/examples.ts';
import { TIME_EXAMPLES } from './time/examples.ts';

const FAMILIES: Readonly<Record<Rule['family'], Family>> = {
  remedy: { rules: REMEDY_RULES, examples: REMEDY_EXAMPLES },
  commitment: { rules: COMMITMENT_RULES, examples: COMMITMENT_EXAMPLES },
  metrics: { rules: METRICS_RULES, examples: METRICS_EXAMPLES },
  text: { rules: TEXT_RULES, examples: TEXT_EXAMPLES },
  people: { rules: PEOPLE_RULES, examples: PEOPLE_EXAMPLES },
  time: { rules: TIME_RULES, examples: TIME_EXAMPLES },
};

describe('the rules', () => {
  it('are at least sixty, each under an id of its own', () => {
    expect(RULES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('are all collected', () => {
    expect([...RULES]).toEqual(RULE_FAMILIES.flatMap((family) => FAMILIES[family].rules));
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s says what it is about', (id, rule) => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(rule.title).toMatch(/^[A-Z“].*[^.]$/);
    for (const words of [rule.why, rule.mend]) expect(words).toMatch(/^[A-Z“].{15,}[.”]$/);
  });

  it.each(RULE_FAMILIES.map((family) => [family, FAMILIES[family]] as const))(
    'of the family %s have examples, and no example is of another rule',
    (family, { rules, examples }) => {
      expect(rules.filter((rule) => rule.family !== family)).toEqual([]);
      expect(Object.keys(examples).sort()).toEqual(rules.map(({ id }) => id).sort());
      for (const { fails, passes } of Object.values(examples)) {
        expect(fails.length).toBeGreaterThan(0);
        expect(passes.length).toBeGreaterThan(0);
      }
    },
  );
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { fails = [], passes = [] } = FAMILIES[rule.family].examples[id] ?? {};

  it.each(fails.map((example) => [example.what, example] as const))(
    'finds: %s',
    (_, { agreement, message, at }) => {
      const findings = review(agreement, [rule]);
      expect(findings.length).toBeGreaterThan(0);
      if (message !== undefined)
        expect(findings.map((finding) => finding.message).join('\n')).toMatch(message);
      if (at !== undefined) expect(findings.map(({ place }) => place.path)).toContain(at);
      for (const finding of findings) {
        expect(finding.rule).toBe(id);
        expect(finding.message).toMatch(/^[A-Z“\d].*[.”]$/);
        expect(finding.remedy).toMatch(/^[A-Z“].*[.”]$/);
        expect(finding.place.path).toMatch(/^\//);
        if (finding.fix) expectMended(rule, agreement, finding);
      }
    },
  );

  it.each(passes.map((example) => [example.what, example] as const))(
    'is silent: %s',
    (_, { agreement }) => {
      expect(review(agreement, [rule])).toEqual([]);
    },
  );
});

/** A fix takes its finding away and leaves an agreement that can be saved. */
function expectMended(rule: Rule, agreement: Agreement, finding: Finding): void {
  const { label, apply } = finding.fix!;
  expect(label).toMatch(/^[A-Z“].*[^.]$/);
  const before = JSON.stringify(agreement);
  const mended = apply(agreement);
  expect(JSON.stringify(agreement)).toBe(before);
  const checked = checkAgreement(JSON.parse(JSON.stringify(mended)));
  expect(checked.ok ? [] : checked.error.map(problemLine)).toEqual([]);
  const left = review(mended, [rule]).filter(
    ({ place, message }) => place.path === finding.place.path && message === finding.message,
  );
  expect(left).toEqual([]);
}
