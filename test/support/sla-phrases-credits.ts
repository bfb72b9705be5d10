/** Phrases of service level agreements, all invented, each with what it says. */

/** A promised level: text, percent, window. */
export const TARGETS: readonly (readonly [text: string, percent: string, window: string])[] = [
  ['Kestrel guarantees an uptime of at least 99.9% in each calendar month.', '99.9', 'monthly'],
  [
    'The Platform shall be available not less than 99.5% of the time, measured per quarter.',
    '99.5',
    'quarterly',
  ],
  ['Availability will be no lower than 99.8 percent a month.', '99.8', 'monthly'],
  ['We commit to a yearly availability ≥ 99,95 %.', '99.95', 'annual'],
  ['Monthly uptime exceeds 99.7%, and we stand by that promise.', '99.7', 'monthly'],
  ['The Service will be up and running 99.9% of the time.', '99.9', 'other'],
  [
    'Uptime shall be at least ninety-nine and nine tenths percent (99.9%) monthly.',
    '99.9',
    'monthly',
  ],
  [
    'Kestrel will keep the gateway available ninety-nine point nine five percent of each month.',
    '99.95',
    'monthly',
  ],
  ['99.9% monthly uptime guarantee', '99.9', 'monthly'],
  ['Uptime SLA: 99.9%', '99.9', 'other'],
  ['Our availability target is 99.6% per calendar month.', '99.6', 'monthly'],
  [
    'The availability of the archive must not fall below 98.5% in any quarter.',
    '98.5',
    'quarterly',
  ],
  ['We strive for 99.99% annual uptime.', '99.99', 'annual'],
  ['Service availability: 99.95% or higher, measured monthly', '99.95', 'monthly'],
  ['Die Verfügbarkeit beträgt mindestens 99,9 % im Monatsmittel.', '99.9', 'monthly'],
  ['Der Anbieter gewährleistet eine Verfügbarkeit von 99 % im Jahresmittel.', '99', 'annual'],
  ['Wir garantieren eine monatliche Verfügbarkeit von 99,95 Prozent.', '99.95', 'monthly'],
  ['Das System ist zu 98,5 % im Quartal verfügbar.', '98.5', 'quarterly'],
  ['Le prestataire garantit une disponibilité mensuelle de 99,9 %.', '99.9', 'monthly'],
  ['La plateforme est disponible au moins 99,5 % du temps sur une année.', '99.5', 'annual'],
  ['Il fornitore garantisce una disponibilità del 99,9% su base mensile.', '99.9', 'monthly'],
  ['Garantizamos una disponibilidad mensual de al menos el 99,9 %.', '99.9', 'monthly'],
];

/** Texts with a percentage that promises no availability. */
export const NO_TARGETS: readonly string[] = [
  'We promise that queries are answered in under 120 ms 99.999% of the time.',
  'Objects are kept with 99.999999999% durability.',
  '98% of requests are answered within 2 seconds.',
  'For example, if the uptime of a month is 99.2%, you receive a credit.',
  'Uptime is what remains of 100% after the percentage of minutes of downtime is taken off.',
  'Uptime % = 100% - (downtime / total minutes)',
  'Uptime will be at least [99.9]% in each month.',
  'Uptime will be at least XX% in each month.',
  'Last year we achieved an availability of 99.99%.',
  'Historical uptime: 99.98%.',
  'We cannot guarantee 100% uptime.',
  'Our hosting provider guarantees an uptime of 99.99%.',
  'The availability figures of 99.9% are reference values only.',
  'An availability of 99.9% is indicative and not part of this SLA.',
  'Downtime means that the error rate is above 95% while the service is available.',
  'If availability falls below 95% in two months, Customer may terminate.',
  '95% of tickets are answered in time.',
  'Packet delivery of 99.9% is expected.',
  'Customers who pay for a year get a 95% discount on uptime reports.',
  'Die Verfügbarkeit lag im letzten Jahr bei 99,99 %.',
  'Wir können keine Verfügbarkeit von 100 % garantieren.',
];

/** One step in a sentence or a line: text, below, at or above, credit in percent. */
export const STEPS: readonly (readonly [
  text: string,
  below: string | null,
  atOrAbove: string | null,
  credit: string,
])[] = [
  [
    'If uptime is less than 99.9% but equal to or greater than 99.0%, the credit is 10% of the monthly fee.',
    '99.9',
    '99',
    '10',
  ],
  ['99.0% to < 99.9%: 10% credit', '99.9', '99', '10'],
  ['Uptime ≥ 99.5% and < 99.95%: credit of 5% of the fees', '99.95', '99.5', '5'],
  ['Between 99.9% and 99.0%: 10% service credit', '99.9', '99', '10'],
  ['99.9% - 99.0%: 10% credit', '99.9', '99', '10'],
  ['97% - 98.99%: a service credit of 25%', '98.99', '97', '25'],
  ['Below 95%: 50% of the monthly charges', '95', null, '50'],
  ['A credit of 15% applies where availability is at or below 98%.', '98', null, '15'],
  ['20% of the fees for any month in which uptime was under 97%', '97', null, '20'],
  [
    'Should availability drop below 99.5%, you receive a refund of 5% of the invoice.',
    '99.5',
    null,
    '5',
  ],
  ['99.9% > uptime >= 99%: 10% credit', '99.9', '99', '10'],
  ['99% <= MUP < 99.5%: 10% credit', '99.5', '99', '10'],
  ['Lower than 99% but higher than 98%: credit of ten percent (10%) of the fee', '99', '98', '10'],
  ['Uptime of 99% or less: 30% discount', '99', null, '30'],
  [
    'Verfügbarkeit unter 99,9 % bis 99,0 %: Gutschrift von 5 % des Monatsentgelts',
    '99.9',
    '99',
    '5',
  ],
  [
    'Bei einer Verfügbarkeit von weniger als 98 % werden 10 % der monatlichen Vergütung gutgeschrieben.',
    '98',
    null,
    '10',
  ],
  [
    'Disponibilité inférieure à 99,9 % et supérieure ou égale à 99 % : avoir de 5 % de la redevance',
    '99.9',
    '99',
    '5',
  ],
  [
    'Si la disponibilité est inférieure à 98 %, un avoir de 20 % de la redevance mensuelle est accordé.',
    '98',
    null,
    '20',
  ],
  ['Disponibilità inferiore al 99,5%: credito del 20%', '99.5', null, '20'],
  ['Disponibilidad inferior al 99,5 %: crédito del 20 %', '99.5', null, '20'],
];

/** Rates: text, credit, its unit, step, its unit. */
export const RATES: readonly (readonly [
  text: string,
  credit: string | null,
  unit: string,
  step: string,
  stepUnit: string,
])[] = [
  [
    'Kestrel will credit 0.7% of the fee for every 0.05% of unavailability.',
    '0.7',
    'percent',
    '0.05',
    'percentage-point',
  ],
  [
    'You receive a credit of 5% of the monthly fee for each 30 minutes of downtime.',
    '5',
    'percent',
    '30',
    'minute',
  ],
  [
    'The customer is credited one day of service for each hour of downtime.',
    '1',
    'days',
    '1',
    'hour',
  ],
  ['A credit of 2% of the charges is due per hour of outage.', '2', 'percent', '1', 'hour'],
  ['For each full hour of downtime, we credit 3% of the fee.', '3', 'percent', '1', 'hour'],
  ['We credit two days of service for every 15 minutes of downtime.', '2', 'days', '15', 'minute'],
  ['A credit of $25 is given for each hour of interruption.', '25', 'amount', '1', 'hour'],
  [
    'For every percentage point below the target, 5% of the fee is credited.',
    '5',
    'percent',
    '1',
    'percentage-point',
  ],
  [
    'The credit is 10% of the fee for each 0.5 percentage points below the guaranteed uptime.',
    '10',
    'percent',
    '0.5',
    'percentage-point',
  ],
  [
    'Je angefangene Stunde Ausfall erhält der Kunde eine Gutschrift von 2 % des Monatsentgelts.',
    '2',
    'percent',
    '1',
    'hour',
  ],
  [
    'Je angefangene 30 Minuten Ausfall wird eine Tagesmiete gutgeschrieben.',
    '1',
    'days',
    '30',
    'minute',
  ],
  [
    "Un avoir de 5 % de la redevance est accordé par heure d'indisponibilité.",
    '5',
    'percent',
    '1',
    'hour',
  ],
];

/** The most that credits come to: text, unit, value. */
export const CAPS: readonly (readonly [text: string, unit: string, value: string])[] = [
  ['A credit is given, not to exceed that month’s billed rate.', 'percent', '100'],
  [
    "We issue a credit of 2% for each 1% below the target, up to a maximum of the Customer's fees for the affected service.",
    'percent',
    '100',
  ],
  ['For each 0.5% below the target you receive a 4% credit, up to 100% maximum.', 'percent', '100'],
  [
    'You are not entitled to any service credit:\n\na. that exceeds 80% of the fees of the next invoice; or\n\nb. that you claim late.',
    'percent',
    '80',
  ],
  ['Total credits shall not exceed 50% of the monthly fee.', 'percent', '50'],
  [
    'Service credits in any month are capped at 30% of the charges for that month.',
    'percent',
    '30',
  ],
  ['The maximum credit is 25% of the invoice.', 'percent', '25'],
  ['In no event will the service credits exceed the monthly fee.', 'percent', '100'],
  ["Credits are limited to one month's fee.", 'percent', '100'],
  ['Credits may not exceed a maximum of fifteen (15) days of service.', 'days', '15'],
  ['A maximum of 5% credit will be provided.', 'percent', '5'],
  [
    'We credit 5% of the fee for each hour of downtime, up to 100% of the monthly fee.',
    'percent',
    '100',
  ],
  ['All credits of a month together may come up to 40% of the fees.', 'percent', '40'],
  ['The credit cannot be more than half the monthly charges.', 'percent', '50'],
  ['Service credits will never exceed EUR 500 in a month.', 'amount', '500'],
  [
    'Credits will not accumulate in an amount more than 8% of the fees of the term.',
    'percent',
    '8',
  ],
  ['Die Gutschriften sind auf 50 % des Monatsentgelts begrenzt.', 'percent', '50'],
  ['Die Gutschrift beträgt höchstens 30 % der monatlichen Vergütung.', 'percent', '30'],
  ['Les pénalités sont plafonnées à 20 % de la redevance mensuelle.', 'percent', '20'],
  ['Le total des avoirs ne peut excéder 30 % du montant mensuel.', 'percent', '30'],
];

/** Deadlines of a claim: text, value, unit, start. */
export const CLAIMS: readonly (readonly [
  text: string,
  value: string | null,
  unit: string | null,
  from: string | null,
])[] = [
  ['Customer must request the credit within 30 days of the incident.', '30', 'day', 'incident'],
  [
    'To receive a credit, you must submit a claim within thirty (30) days after the end of the month.',
    '30',
    'day',
    'period-end',
  ],
  [
    'Credit requests must be received by the end of the second billing cycle after the incident.',
    '2',
    'billing-cycle',
    null,
  ],
  [
    'Claims for credits must be made within ten (10) business days of the outage.',
    '10',
    'working-day',
    'incident',
  ],
  [
    'A credit must be claimed no later than 14 calendar days after the outage.',
    '14',
    'day',
    'incident',
  ],
  [
    'Within 7 days of the end of the month, Customer shall notify Kestrel that it claims a credit.',
    '7',
    'day',
    'period-end',
  ],
  [
    'Customer may request a service credit up to two months after the incident.',
    '2',
    'month',
    'incident',
  ],
  [
    'The request for a credit has to reach us within 72 hours of the outage.',
    '72',
    'hour',
    'incident',
  ],
  [
    'Kestrel shall, upon written request submitted within 30 days of the unavailability, apply a credit.',
    '30',
    'day',
    'incident',
  ],
  ['Open a ticket within 15 days of the incident to ask for the credit.', '15', 'day', 'incident'],
  [
    'A credit that you ask for within fifteen (15) days after the end of the month is granted.',
    '15',
    'day',
    'period-end',
  ],
  [
    'All credits not requested within 60 days after the incident are forfeited.',
    '60',
    'day',
    'incident',
  ],
  [
    'Der Kunde muss die Gutschrift innerhalb von 30 Tagen nach Ende des Monats schriftlich beantragen.',
    '30',
    'day',
    'period-end',
  ],
  [
    'Gutschriften sind spätestens 14 Tage nach dem Ausfall geltend zu machen.',
    '14',
    'day',
    'incident',
  ],
  [
    "L'avoir doit être demandé dans un délai de 30 jours après la fin du mois.",
    '30',
    'day',
    'period-end',
  ],
  ["Le client réclame l'avoir dans les 15 jours suivant l'incident.", '15', 'day', 'incident'],
];

/** Times near credits that are no deadline of a claim. */
export const NO_CLAIMS: readonly string[] = [
  'Credits will be applied within 60 days after approval.',
  'Kestrel will issue the credit to the account within 30 days.',
  'If credits are due in three months, Customer may terminate within 30 days.',
  'We announce changes of the credit schedule 30 days in advance.',
  'Logs that prove a credit are kept for 90 days.',
  'We respond to a credit request within 5 days.',
  'Gutschriften werden innerhalb von 30 Tagen ausgezahlt.',
  "L'avoir sera imputé dans un délai de 30 jours.",
];

/** That credits are all that a customer gets, or not. */
export const REMEDIES: readonly (readonly [text: string, sole: boolean])[] = [
  ['The credits are the only and exclusive remedy where we fall short of this SLA.', true],
  ["This SLA states Customer's exclusive remedy for a missed service level.", true],
  ["Service credits are Customer's only remedy for downtime.", true],
  ['Credits are your sole recourse for unavailability.', true],
  ["Credits are the sole obligation of Kestrel and Customer's exclusive remedies.", true],
  ['Apart from the service credit there is no other remedy for downtime.', true],
  ['The customer is not entitled to any other claims besides credits.', true],
  ['Service credits are in lieu of any other remedies.', true],
  ['Service credits are the full extent of our liability under this SLA.', true],
  [
    'Except for termination, service credits shall be the exclusive and sole remedy for downtime.',
    true,
  ],
  ['Gutschriften sind das einzige Rechtsmittel des Kunden.', true],
  [
    'Weitergehende Ansprüche des Kunden wegen Nichtverfügbarkeit sind neben der Gutschrift ausgeschlossen.',
    true,
  ],
  ["L'avoir constitue la seule et unique réparation du client.", true],
  ['Les pénalités ont un caractère libératoire.', true],
  ['Service credits are not the sole or exclusive remedy.', false],
  ['Credits are a non-exclusive remedy.', false],
  ['Credits are without prejudice to any other rights and remedies of the customer.', false],
  ['Weitergehende Ansprüche neben der Gutschrift bleiben unberührt.', false],
];
