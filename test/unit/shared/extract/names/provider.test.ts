import { describe, expect, test } from 'vitest';
import { providerOf } from '#shared/extract/names/provider.ts';
import { holds } from '#shared/document/citation.ts';
import { documentOfText, slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const provider = (text: string): string | undefined => providerOf(slaTextOf(text))?.text;

describe('the provider is the company at the top', () => {
  test.each([
    [
      'alone',
      'HERON GRID LTD\n\nSCHEDULE 4 - MANAGED LINES\n\nLines are up 99.9 %.',
      'HERON GRID LTD',
    ],
    ['in the title', '# Service Levels - Heron Grid GmbH\n\nWir sind da.', 'Heron Grid GmbH'],
    ['by its trade', 'Heron Networks - Support FAQ\n\nWe answer within 4 hours.', 'Heron Networks'],
  ])('%s', (_, text, name) => {
    expect(provider(text)).toBe(name);
  });
});

describe('the provider is who acts', () => {
  test.each([
    ['Marlin guarantees 99.9 % uptime each month.', 'Marlin'],
    ["Marlin s'engage sur une disponibilité de 99,9 %.", 'Marlin'],
    ['Marlin garantiert eine Verfügbarkeit von 99,9 %.', 'Marlin'],
    ['Marlin Hosting garantiza el 99,9 % de cada mes.', 'Marlin Hosting'],
    ['Marlin si impegna a garantire il 99,9 %.', 'Marlin'],
    ['Marlin is committed to 99.9 % uptime.', 'Marlin'],
    ['Marlin Desk Ltd answers each call in an hour.', 'Marlin Desk Ltd'],
    ['If Marlin fails to meet this, Marlin will credit 5 % of the fee.', 'Marlin'],
    [
      '# The Marlin Promise\n\nThe service is up 99.9 %. Marlin offers 5 % for each hour of downtime.',
      'Marlin',
    ],
    ["# Marlin SLA\n\nIncidents go to Marlin's support team. Ask Marlin's engineers.", 'Marlin'],
    [
      'At Marlin Voice, we answer each call within 20 seconds. Marlin Voice is there.',
      'Marlin Voice',
    ],
    [
      'The rules of response for apps published on the marketplace by Marlin Works.',
      'Marlin Works',
    ],
  ])('%s', (text, name) => {
    expect(provider(text)).toBe(name);
  });
});

describe('the provider is who is said to be it', () => {
  test.each([
    ['Provider: Heron Grid, 3 Quay Street', 'Heron Grid'],
    ['**Company**: Heron Grid Solutions', 'Heron Grid Solutions'],
    ['Auftragnehmer: Heron Grid GmbH, Uferweg 3', 'Heron Grid GmbH'],
    ['**Partes**: Heron Grid (proveedor) - Marlin Foods (cliente)', 'Heron Grid'],
    ['| Supplier | Heron Grid |\n|---|---|\n| Customer | Marlin Foods |', 'Heron Grid'],
    [
      'between\n\nHeron Grid Ltd\n\nProvider\n\nQuay Street\n\nMarlin Foods Ltd\n\nCustomer',
      'Heron Grid Ltd',
    ],
    ['between\n\nMarlin Foods Ltd\n\nCustomer\n\nHeron Grid Ltd\n\nProvider', 'Heron Grid Ltd'],
    ['Heron Grid, S.L. (en adelante, "Heron") garantiza el 99,9 %.', 'Heron Grid, S.L.'],
    [
      'This is by and between Marlin Foods Inc. ("Customer") and Heron Grid LLC ("we").',
      'Heron Grid LLC',
    ],
    ['Heron Grid, a company with its seat in Leeds ("Provider"), offers this.', 'Heron Grid'],
  ])('%s', (text, name) => {
    expect(provider(text)).toBe(name);
  });
});

describe('the provider is shown', () => {
  test('in the longest form that is said of it', () => {
    expect(provider('HERON GRID LTD\n\nHeron Grid will credit 5 %. Heron commits to 99.9 %.')).toBe(
      'HERON GRID LTD',
    );
  });

  test('by the long name behind an abbreviation', () => {
    expect(
      provider('The Osprey Harbour Works (OHW) offers lines. OHW guarantees 99.9 % uptime.'),
    ).toBe('Osprey Harbour Works');
  });

  test('by the name that its mailbox bears', () => {
    expect(
      provider('# Osprey Harbour SIP: Service Levels\n\nWrite to billing@ospreyharbour.example.'),
    ).toBe('Osprey Harbour');
  });

  test('where the words stand', () => {
    const text =
      '# Service levels\n\n"Downtime" is counted.\n\nHeron Grid, Inc. ("Heron") guarantees 99.9 %.';
    const found = providerOf(slaTextOf(text));
    expect(found?.citations[0]?.quote).toBe('Heron Grid, Inc.');
    expect(found?.citations.every((citation) => holds(citation, documentOfText(text)))).toBe(true);
  });
});

describe('the provider is nobody', () => {
  test.each([
    ['roles', 'The Supplier shall respond. Supplier guarantees 99.9 %. Provider: the Supplier'],
    ['the customer', 'Customer: Heron Grid Ltd\n\nHeron Grid Ltd shall give notice.'],
    [
      'a plan',
      '# Support plans\n\nGold guarantees an answer within 1 hour. Premium offers 2 hours.',
    ],
    ['places', 'Round-trip delay between London and Oslo will be 30 ms.'],
    [
      'defined terms',
      'The Platform guarantees an uptime of 99.9 %. The Platform provides credits.',
    ],
    [
      'words that the text also writes small',
      'Refunds will follow. A refund is 5 %. Refunds provides.',
    ],
    ['a product that only bears a title', '# Osprey Vault SLA\n\nWe guarantee 99.9 % uptime.'],
    ['a placeholder', 'Provider: [company name]\n\nProvider: ____'],
    [
      'those that others are hosted by',
      'Outages of third parties such as Osprey Cloud will not count.',
    ],
  ])('where the text names %s', (_, text) => {
    expect(provider(text)).toBeUndefined();
  });
});
