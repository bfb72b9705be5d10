import { describe, expect, test } from 'vitest';
import { supportHours } from '#shared/extract/support/support-hours.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const hoursOf = (text: string) => supportHours(slaTextOf(text)).supportHours?.text ?? null;

describe('when a desk is staffed', () => {
  test.each([
    [
      'a defined word behind the hours',
      'Lyra works for the buyer on Working Days between 08:00 and 18:00 hours (CET) ("Service Window").',
      'on Working Days between 08:00 and 18:00 hours (CET)',
    ],
    [
      'the title of the clause before them',
      '4.2 Service window. Lyra works for the buyer Monday to Friday from 08:00 to 18:00.',
      'Monday to Friday from 08:00 to 18:00',
    ],
    [
      'a desk of telephone and mail',
      'The landlord shall provide a phone and e-mail desk from 9am to 5pm on each day which is not a Sunday or holiday.',
      '9am to 5pm on each day which is not a Sunday or holiday',
    ],
    ['a control room', 'The control room takes calls day and night.', 'day and night'],
    [
      'a line of a channel, in the time of a place',
      '# Help\n\nLive chat: 8am – 8pm (Melbourne time), seven days.',
      '8am – 8pm (Melbourne time), seven days',
    ],
    [
      'shortened days with full stops, behind what the word means',
      'Servicezeit: Das ist die Spanne, in welcher uns jemand erreicht: Mo. – Do. von 08.00 Uhr – 16.00 Uhr',
      'Mo. – Do. von 08.00 Uhr – 16.00 Uhr',
    ],
    [
      'the class that can wait, beside those dealt with at any hour',
      'Classes A and B are handled 24x7. Class C: 0700–1900, Mon–Fri, excluding Welsh public holidays.',
      '0700–1900, Mon–Fri, excluding Welsh public holidays',
    ],
  ])('%s', (_, text, hours) => {
    expect(hoursOf(text)).toBe(hours);
  });
});

describe('hours of days, seasons and short forms', () => {
  test.each([
    ['Desk hours: M-Th 8:30a-6p, F 8:30a-4:30p (PT)', 'M-Th 8:30a-6p, F 8:30a-4:30p (PT)'],
    [
      'Service hours vary by season: April to October daily 7:00–21:00, November to March Monday to Saturday 8:00–18:00.',
      'April to October daily 7:00–21:00, November to March Monday to Saturday 8:00–18:00',
    ],
    [
      'Our phones are on from 6 in the morning until 10 at night, every day but Christmas.',
      '6 in the morning until 10 at night, every day',
    ],
    [
      'You can ring the help line Monday to Saturday between 7.30am and 8pm.',
      'Monday to Saturday between 7.30am and 8pm',
    ],
    ['Hours: Weekdays 7 AM–7 PM ET; Saturdays 9 AM–1 PM ET.', 'Weekdays 7 AM–7 PM ET'],
    [
      "L'astreinte téléphonique est assurée du lundi au vendredi de 8h00 à 19h00, hors jours fériés.",
      'du lundi au vendredi de 8h00 à 19h00, hors jours fériés',
    ],
    [
      'El equipo de guardia está disponible de martes a sábado de 7:30 a 19:30.',
      'de martes a sábado de 7:30 a 19:30',
    ],
  ])('%s', (text, hours) => {
    expect(hoursOf(text)).toBe(hours);
  });
});

describe('hours in tables', () => {
  test('of plans: those of the first', () => {
    const text =
      '| Plan | Hours | Critical |\n|---|---|---|\n| Tin | M-F 7a-6p ET | 4 hrs |\n| Brass | 24x7 | 1 hr |';
    expect(hoursOf(text)).toBe('M-F 7a-6p ET');
  });

  test('in a column that says that somebody is there', () => {
    const text =
      '| Support level | Reaction | Staffed |\n|---|---|---|\n| Basic | 5 h | Mon–Fri 07–15 |\n| Plus | 2 h | every day 06–22 |';
    expect(hoursOf(text)).toBe('Mon–Fri 07–15');
  });

  test('of the desk as a requirement among others', () => {
    const text =
      "| Ref | Requirement | Standard |\n|---|---|---|\n| 1.1 | Availability | 99.9 % |\n| 1.2 | Provider's help desk | 24 hours, 7 days, including Christmas |";
    expect(hoursOf(text)).toBe('24 hours, 7 days');
  });

  test('of a table whose first row became its header', () => {
    expect(hoursOf('| Support window | Mon–Fri 09:00–18:00 |\n|---|---|\n| Line | 24x7 |')).toBe(
      'Mon–Fri 09:00–18:00',
    );
  });

  test('of business', () => {
    const text =
      '| Element | Target Response Time | Hours of Business |\n|---|---|---|\n| Rack space | 30 Minutes | 24 Hrs/Day, 7 Days/Week |';
    expect(hoursOf(text)).toBe('24 Hrs/Day, 7 Days/Week');
  });
});

describe('hours that differ by plan', () => {
  const plansOf = (text: string) =>
    supportHours(slaTextOf(text)).supportHours?.byPlan?.map((one) => [one.plan, one.text]);
  const BOTH = [
    ['Bronze', 'Monday to Friday, 09:00–17:00'],
    ['Gold', '24x7'],
  ];

  test.each([
    [
      'a plan in each row',
      '| Plan | Hours of support |\n|---|---|\n| Bronze | Monday to Friday, 09:00–17:00 |\n| Gold | 24x7 |',
    ],
    [
      'a plan over each column',
      '| | Bronze | Gold |\n|---|---|---|\n| Support hours | Monday to Friday, 09:00–17:00 | 24x7 |',
    ],
  ])('are kept for each: %s', (_, table) => {
    expect(plansOf(`## Support hours\n\n${table}`)).toEqual(BOTH);
    expect(hoursOf(`## Support hours\n\n${table}`)).toBe('Monday to Friday, 09:00–17:00');
  });

  test('are no plans where all have the same', () => {
    expect(
      plansOf('| Plan | Hours of support |\n|---|---|\n| Bronze | 24x7 |\n| Gold | 24x7 |'),
    ).toBeUndefined();
  });
});

describe('business hours that some plans have, and others more', () => {
  const text = (definition: string) =>
    `${definition}\n\n## Oak\n\n- Hours of support: Business Hours\n\n## Elm\n\n- Hours of support: 24x7`;

  test.each([
    '“Normal Office Hours,” means Monday to Friday, 7 am - 3 pm, Oslo time.',
    '“Business Hours” means Monday to Friday, 7 am - 3 pm, Oslo time.',
  ])('are those of the definition: %s', (definition) => {
    expect(hoursOf(text(definition))).toContain('Monday to Friday, 7 am - 3 pm');
  });

  test.each([
    // Nothing says which they are.
    '“Normal Office Hours,” as we call them, are agreed in each order.',
    // At any hour: less than the hours of a desk.
    '“Data Hours,” for our meters, means Monday to Friday, 7 am - 3 pm.',
  ])('but not: %s', (definition) => {
    expect(hoursOf(text(definition))).toBe('24x7');
  });
});

describe('hours beside the times of a table of support', () => {
  const table = (one: string, other: string, title = 'Support levels') =>
    `## ${title}\n\n| Severity | Oak | Elm |\n|---|---|---|\n| 1 | 40 minutes ${one} | 3 hours ${other} |\n| 2 | 5 hours ${one} | 9 hours ${other} |`;
  const DAY = '(support available from Mon-Thu 7 am to 3 pm)';

  test('are those of support, where all have the same', () => {
    expect(hoursOf(table(DAY, DAY))).toContain('Mon-Thu 7 am to 3 pm');
  });

  test.each([
    ['differ', table(DAY, 'Available Mon-Sun 6am to 10pm')],
    ['are of machines', table(DAY, DAY, 'Batch runs')],
    ['are when something is sent', table('sent Mon-Thu 7 am to 3 pm', 'sent Mon-Thu 7 am to 3 pm')],
  ])('but not where they %s', (_, text) => {
    expect(hoursOf(text)).toBeNull();
  });
});
