import { describe, expect, test } from 'vitest';
import { creditOnCurve } from '#shared/engine/exposure/credit-on-curve.ts';
import { decimal } from '#test/support/agreements/agreements.ts';

const corner = (result: string, percent: string) => ({
  result: decimal(result),
  percent: decimal(percent),
});
const corners = [
  corner('100', '0'),
  corner('99.9', '0'),
  corner('99.9', '10'),
  corner('99', '10'),
  corner('98', '20'),
];

describe('the credit on a curve', () => {
  test('is read off the line', () => {
    expect(creditOnCurve(corners, 99.95)).toBe(0);
    expect(creditOnCurve(corners, 99.5)).toBe(10);
    expect(creditOnCurve(corners, 98.5)).toBe(15);
    expect(creditOnCurve(corners, 97)).toBeNull();
  });

  test('is that of the better side where it steps', () => {
    expect(creditOnCurve(corners, 99.9)).toBe(0);
  });

  test('is the same in either direction of better', () => {
    const times = [corner('0', '0'), corner('4', '0'), corner('4', '5'), corner('8', '5')];
    expect([2, 4, 6, 9].map((hours) => creditOnCurve(times, hours))).toEqual([0, 0, 5, null]);
  });
});
