import type { Option } from '#renderer/ui/fields/select.tsx';

const USUAL = [
  'EUR',
  'GBP',
  'USD',
  'CHF',
  'DKK',
  'NOK',
  'SEK',
  'PLN',
  'CZK',
  'HUF',
  'CAD',
  'AUD',
  'JPY',
  'INR',
];

const names = new Intl.DisplayNames('en-GB', { type: 'currency' });
const nameOf = (code: string): string => names.of(code) ?? code;

/** The usual currencies, and the one that is chosen already. */
export const CURRENCY_OPTIONS = (chosen: string): readonly Option<string>[] =>
  [...new Set([...USUAL, chosen])].map((code) => ({
    id: code,
    label: code,
    description: nameOf(code),
  }));
