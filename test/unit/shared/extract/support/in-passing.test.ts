import { describe, expect, test } from 'vitest';
import { supportHours } from '#shared/extract/support/support-hours.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const hoursOf = (...lines: readonly string[]) =>
  supportHours(slaTextOf(lines.join('\n'))).supportHours?.text ?? null;

describe('hours that a page prints in passing', () => {
  test.each([
    ['24x7', 'You are looked after with 24x7 human support.'],
    ['24/7', '- 24/7 technical assistance (holidays too)'],
    ['24/7', '24/7 support is a part of the service.'],
    ['24/7', 'Quarl Cloud', '', '24/7', 'Customer Support', '12 ms', 'Median delay'],
  ])('%s', (hours, ...lines) => expect(hoursOf(...lines)).toBe(hours));

  test.each([
    ['of one plan', 'The Barn plan comes along with 24x7 human support.'],
    ['of watching', 'We work with 24/7 technical support of the monitoring.'],
    ['of a name', 'Except for 24x7 contracts, times run in the hours of the office.'],
    ['above no label of support', '24/7', 'Surveillance'],
  ])('none %s', (_, ...lines) => expect(hoursOf(...lines)).toBeNull());
});

describe('hours that touch the channel before them', () => {
  test.each([
    ['Di–Sa, 7–16 Uhr', 'Support und Zeiten', 'WegZeiten', 'TelefonDi–Sa, 7–16 Uhr'],
    ['Mon–Sat, 07:00–16:00', 'Support hours', 'ChannelHours', 'TelephoneMon–Sat, 07:00–16:00'],
  ])('%s', (hours, ...lines) => expect(hoursOf(...lines)).toBe(hours));

  test('none below a title of something else', () => {
    expect(hoursOf('Opening of the shop', 'Front doorMon–Sat, 07:00–16:00')).toBeNull();
  });
});

describe('one of two phrases of hours', () => {
  test.each([
    [
      'Tuesdays to Saturdays 6:00–19:00',
      'Support hours: 13x5, i.e. Tuesdays to Saturdays 6:00–19:00.',
    ],
  ])('what a code stands for: %s', (hours, line) => expect(hoursOf(line)).toBe(hours));

  test('those of everything else', () => {
    expect(
      hoursOf('# Support', '', '24/7 for P1 at Barn customers, otherwise weekdays 7–16 CET.'),
    ).toBe('weekdays 7–16 CET');
  });

  test('the hours of work come before those of the service', () => {
    expect(
      hoursOf(
        '"Service Hours" means 05:00 to 23:00 on every day other than New Year.',
        '',
        '"Working Hours" means 07:30 to 16:00 on a Working Day.',
      ),
    ).toBe('07:30 to 16:00 on a Working Day');
  });

  test('the hours in which times run come before the ring of some', () => {
    expect(
      hoursOf(
        'Times run while our gate is open: Tuesday to Saturday, 7am to 4pm. Barn customers can call us round the clock if a pump stands still.',
      ),
    ).toBe('Tuesday to Saturday, 7am to 4pm');
  });
});

describe('further wordings', () => {
  test.each([
    [
      '7:30am to 4pm, Tuesday through Saturday',
      'Deployo Ltd. responds to questions for Support from 7:30am to 4pm, Tuesday through Saturday.',
    ],
    ['7am-4pm seven days', 'Desk is open 7am-4pm seven days for what can wait.'],
    ['24 hours, 7 days', 'Our Hotline is reachable 24 hours, 7 days.'],
    ['07:30 to 16:00 CET', 'Our working day is 07:30 to 16:00 CET, without a break.'],
    ['Tue-Sat 07:30-16:00', '- Customer service: Tue-Sat 07:30-16:00'],
    ['24 uur per dag', 'De klant kan 24 uur per dag een storing bij de supportdesk melden.'],
  ])('%s', (hours, line) => expect(hoursOf(line)).toBe(hours));

  test('a cell that prints business hours', () => {
    expect(
      hoursOf(
        '| Topic | Target |',
        '|---|---|',
        '| P2 ack | 3 hours, local business hours (07:30–16:00 CET) |',
      ),
    ).toBe('07:30–16:00 CET');
  });

  test('none of what nobody does in them', () => {
    expect(
      hoursOf(
        'Help desk technicians are barred from private support in the hall during working hours.',
      ),
    ).toBeNull();
  });
});
