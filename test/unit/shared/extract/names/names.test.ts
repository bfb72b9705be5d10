import { describe, expect, test } from 'vitest';
import { names } from '#shared/extract/names/names.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const namesOf = (text: string) => names(slaTextOf(text));

describe('the provider', () => {
  test.each([
    ['This agreement is made between Heron Grid GmbH and the customer.', 'Heron Grid GmbH'],
    ['Marlin Works Ltd (the “Provider”) offers this SLA.', 'Marlin Works Ltd'],
    ['These services are provided by Osprey Data.', 'Osprey Data'],
    ['Plover will use commercially reasonable efforts for its uptime.', 'Plover'],
  ])('%s', (text, provider) => {
    expect(namesOf(text).provider?.text).toBe(provider);
  });

  test('is nobody where only parties are named', () => {
    expect(namesOf('The Provider will respond to the Customer.').provider).toBeNull();
  });
});

describe('the service', () => {
  test.each([
    [
      '# Uptime Service Level Agreement for Marlin Mail (30 seats)\n\nWe do our best.',
      'Marlin Mail (30 seats)',
    ],
    ['# Heron Data Centers - Colocation Service Levels\n\nWe do our best.', 'Colocation'],
    ['# Leistungsbeschreibung "Marlin Archiv" Heron GmbH\n\nWir sind da.', 'Marlin Archiv'],
    ['# Support SLA (hosted Marlin Gate)\n\nWe do our best.', 'hosted Marlin Gate'],
    ['# Heron Vault Service Level Agreement\n\nWe do our best.', 'Heron Vault'],
    ['# Service Level Agreement for Marlin Mail\n\nWe do our best.', 'Marlin Mail'],
    ['# Service Level Agreement\n\nThis SLA applies to the Osprey Queue.', 'Osprey Queue'],
  ])('%s', (text, service) => {
    expect(namesOf(text).service?.text).toBe(service);
  });
});

test('those between whom an SLA is are no service', () => {
  expect(
    namesOf('# Service Level Agreement between Sales, Marketing and Care\n\nWe answer.').service,
  ).toBeNull();
});

describe('provider and service', () => {
  test('are not the same words: who acts is the provider', () => {
    const { provider, service } = namesOf(
      '# Osprey Service Level Agreement\n\nOsprey guarantees that its queue is up 99.9 % of each month.',
    );
    expect([provider?.text, service]).toEqual(['Osprey', null]);
  });

  test('are not the same words: what nobody speaks of as acting is the service', () => {
    const { provider, service } = namesOf(
      '# Osprey Queue Service Level Agreement\n\nThe provider guarantees 99.9 % of each month.',
    );
    expect([provider, service?.text]).toEqual([null, 'Osprey Queue']);
  });
});

describe('version and date', () => {
  test.each([
    ['# SLA\n\nVersion 2.1', '2.1'],
    ['# SLA\n\nVersion: 2024-03', '2024-03'],
    ['# SLA, Rev. 7', '7'],
    ['# SLA v1.4', '1.4'],
    ['| Version | 3.2 |\n|---|---|\n| Owner | Support |', '3.2'],
  ])('version in: %s', (text, version) => {
    expect(namesOf(text).version?.text).toBe(version);
  });

  test.each([
    ['Last updated: March 3, 2024', 'March 3, 2024'],
    ['Effective as of 2023-07-01', '2023-07-01'],
    ['_Last modified: 4th May 2021_', '4th May 2021'],
    ['Stand: 01.09.2025', '01.09.2025'],
    ['Gültig ab 1. Januar 2024', '1. Januar 2024'],
    ["Date d'entrée en vigueur : 3 août 2025", '3 août 2025'],
    ['Dernière mise à jour : 12/06/2022', '12/06/2022'],
  ])('date in: %s', (text, date) => {
    expect(namesOf(text).date?.text).toBe(date);
  });

  test('stay empty where the text is silent', () => {
    expect(namesOf('We respond quickly.')).toMatchObject({ version: null, date: null });
  });
});

test('a question or a promise in a title names no service', () => {
  expect(
    namesOf('# Service level agreement\n\n## What we promise\n\nWe do our best.').service,
  ).toBeNull();
});
