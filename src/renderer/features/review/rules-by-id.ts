import type { Rule } from '#shared/review/rule.ts';
import { RULES } from '#shared/review/rules/index.ts';

const rules: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** What the rule behind a finding says in general. */
export const ruleOf = (id: string): Rule | undefined => rules.get(id);
