import { expect, test } from 'vitest';
import { withoutMath } from '#shared/read/text/math.ts';

test.each([
  ['< 99.9% but $\\ge$ 99.0%: 10%', '< 99.9% but ≥ 99.0%: 10%'],
  ['$\\geq 99.0\\%$ and $<99.5\\%$', '≥ 99.0% and <99.5%'],
  ['$\\text{Uptime} \\lt 95\\%$', 'Uptime < 95%'],
  ['within $\\leq$ 4 hours', 'within ≤ 4 hours'],
])('signs in formulas are the signs themselves: %s', (written, read) => {
  expect(withoutMath(written)).toBe(read);
});

test.each([
  'a fee of $100 to $200 a month',
  'A credit of \\$50 or \\$100',
  '$\\frac{a}{b} \\times 100$',
  'C:\\Temp costs $5',
])('what is no comparison of figures stays as it is: %s', (written) => {
  expect(withoutMath(written)).toBe(written);
});

test('a line of a megabyte is read at once', () => {
  expect(withoutMath('$\\ge '.repeat(200_000)).length).toBeGreaterThan(0);
  expect(withoutMath(`$${'\\'.repeat(1_000_000)}`)).toContain('$');
});
