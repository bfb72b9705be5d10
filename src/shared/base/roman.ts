const STEPS: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** 4 gives "iv"; a number that Roman numerals are not written for stays in digits. */
export function roman(count: number): string {
  if (count < 1 || count > 4_999) return String(count);
  let rest = count;
  let text = '';
  for (const [value, numeral] of STEPS) for (; rest >= value; rest -= value) text += numeral;
  return text;
}
