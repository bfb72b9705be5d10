import { describe, expect, it } from 'vitest';
import { RECORD_LISTS, type Agreement, type RecordList } from '#shared/agreement/agreement.ts';
import { PACKS } from '#shared/review/packs/index.ts';
import { judge } from '#shared/review/packs/pack.ts';
import type { Rule } from '#shared/review/rule.ts';
import { RULES } from '#shared/review/rules/index.ts';
import { subjectOf } from '#shared/review/subject.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';
import { TELLING, withoutNames, withTellingIds } from '#test/support/agreements/nameless.ts';
import type { FamilyExamples } from '#test/support/agreements/review-examples.ts';
import { COMMITMENT_EXAMPLES } from './rules/commitment/examples.ts';
import { METRICS_EXAMPLES } from './rules/metrics/examples.ts';
import { PEOPLE_EXAMPLES } from './rules/people/examples.ts';
import { REMEDY_EXAMPLES } from './rules/remedy/examples.ts';
import { TEXT_EXAMPLES } from './rules/text/examples.ts';
import { TIME_EXAMPLES } from './rules/time/examples.ts';

const EXAMPLES: Readonly<Record<Rule['family'], FamilyExamples>> = {
  remedy: REMEDY_EXAMPLES,
  commitment: COMMITMENT_EXAMPLES,
  metrics: METRICS_EXAMPLES,
  text: TEXT_EXAMPLES,
  people: PEOPLE_EXAMPLES,
  time: TIME_EXAMPLES,
};

/** An id, or the gap that a name leaves which is not there. */
const NO_NAME = new RegExp(
  `${TELLING}|“\\s*”|\\bundefined\\b|\\bnull\\b|^\\s|\\s{2}|\\s[,.;]|› (?:›|$)`,
);

/** One list after the other has no names, and at last none has. */
const LISTS: readonly (readonly RecordList[])[] = [
  ...RECORD_LISTS.map((list) => [list]),
  RECORD_LISTS,
];

function wordsFound(rule: Rule, agreement: Agreement): readonly string[] {
  return rule
    .check(subjectOf(agreement))
    .flatMap(({ place, message, remedy, fix }) => [place.label, message, remedy, fix?.label ?? '']);
}

describe('where records have no names yet', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    'the rule %s calls them by what they are',
    (id, rule) => {
      const examples = EXAMPLES[rule.family][id]?.fails ?? [];
      const told = examples.flatMap(({ agreement }) => {
        const whole = withTellingIds(agreement);
        return LISTS.flatMap((lists) => wordsFound(rule, withoutNames(whole, lists)));
      });
      expect(told.length).toBeGreaterThan(0);
      expect([...new Set(told.filter((words) => NO_NAME.test(words)))]).toEqual([]);
    },
  );

  it.each(PACKS.map((pack) => [pack.id, pack] as const))(
    'the pack %s calls them by what they are',
    (_, pack) => {
      const whole = withTellingIds(completeAgreement());
      const told = LISTS.flatMap((lists) =>
        judge(pack, subjectOf(withoutNames(whole, lists))).items.flatMap(({ result }) =>
          result.evidence.flatMap(({ place, quote }) => [place.label, quote]),
        ),
      );
      expect([...new Set(told.filter((words) => NO_NAME.test(words)))]).toEqual([]);
    },
  );
});
