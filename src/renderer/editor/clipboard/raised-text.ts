import type { Style } from './html-style.ts';

const ABOVE = ['⁰¹²³⁴⁵⁶⁷⁸⁹', '⁺', '⁻'] as const;
const BELOW = ['₀₁₂₃₄₅₆₇₈₉', '₊', '₋'] as const;

/**
 * Words as they read without raising or lowering, which a clause has not: figures as the characters
 * that stand so by themselves (10⁶, m², CO₂), other powers after a caret (2^(n+1)), and words such
 * as those of "1st" as they are.
 */
export function raised(text: string, position: Style['position']): string {
  if (position === 'line' || !/\d/.test(text)) return text;
  const [digits, plus, minus] = position === 'above' ? ABOVE : BELOW;
  if (/^[\s\d+\-\u2212]+$/.test(text))
    return text.replace(/[\d+\-\u2212]/g, (sign) =>
      sign === '+' ? plus : /\d/.test(sign) ? digits.charAt(Number(sign)) : minus,
    );
  const words = text.trim();
  return position === 'above' ? `^(${words})` : `_(${words})`;
}
