import { decimalString, exact } from '#shared/base/decimal.ts';
import { planHoursPath } from '../correction/plan-hours.ts';
import { hoursPerWeek } from '../hours-per-week.ts';
import { planOf } from '../plan.ts';
import { hoursOfPlan } from '../plan-hours.ts';
import { takeText } from '../use/take-others.ts';
import { excerpt, shown, SILENT, type Measure } from './row-of.ts';

export const SUPPORT_ROW: Measure = {
  id: 'support.hours',
  isPromise: true,
  take: takeText(({ supportHours }) => supportHours, 'support', 'Support hours'),
  theme: 'resolution',
  title: 'Support hours a week',
  unit: 'h a week',
  direction: { better: 'higher', why: 'fewer hours of support are worse' },
  path: (subject, options) => {
    const plan = hoursOfPlan(subject.terms, planOf(subject, options))?.plan;
    return plan ? planHoursPath(plan.plan) : 'supportHours';
  },
  content: (subject, options) => {
    const { terms } = subject;
    const found = hoursOfPlan(terms, planOf(subject, options));
    if (found === null) return SILENT;
    const { term, plan, isUnsure } = found;
    const hours = hoursPerWeek(term.text);
    const assumptions = plan === null ? [] : [`These are the hours of the plan "${plan.plan}".`];
    // Of several hours nobody can say which the compared plan has: none is better or worse.
    if (isUnsure)
      return {
        status: 'stated',
        text: 'differs by plan',
        printed: excerpt(
          (terms.supportHours?.byPlan ?? []).map((one) => `${one.plan}: ${one.text}`).join('; '),
        ),
        found: terms.supportHours?.byPlan ?? [],
      };
    if (hours === null)
      return { status: 'stated', text: excerpt(term.text), found: [term], assumptions };
    const value = decimalString(exact(hours).toDecimalPlaces(2));
    return {
      status: 'stated',
      text: hours === 168 ? 'around the clock (168 h)' : shown(value, 'h'),
      printed: excerpt(term.text),
      value,
      found: [term],
      assumptions,
    };
  },
};
