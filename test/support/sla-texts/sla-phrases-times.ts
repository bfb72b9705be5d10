/** Phrases of support and service level agreements, all invented, each with what it says. */

/** A duration: text, value, unit, whether it runs on working time. */
export const DURATIONS: readonly (readonly [
  text: string,
  value: string | null,
  unit: string | null,
  working: boolean,
])[] = [
  ['thirty (30) days', '30', 'day', false],
  ['ten (10) business days', '10', 'working-day', true],
  ['72 hours', '72', 'hour', false],
  ['30 business minutes', '0.5', 'working-hour', true],
  ['Next Business Day', '1', 'working-day', true],
  ['end of the following working day', '1', 'working-day', true],
  ['same day', null, null, false],
  ['day of request', null, null, false],
  ['next day', null, null, false],
  ['am folgenden Tag', null, null, false],
  ['24x7x4', '4', 'hour', false],
  ['8x5xNBD', '1', 'working-day', true],
  ['24 hrs.', '24', 'hour', false],
  ['4h', '4', 'hour', false],
  ['1h30', '1.5', 'hour', false],
  ['1 hour and 30 minutes', '1.5', 'hour', false],
  ['one (1) billing cycle', '1', 'billing-cycle', false],
  ['two months', '2', 'month', false],
  ['one quarter', '3', 'month', false],
  ['half an hour', '0.5', 'hour', false],
  ['forty-eight hours', '48', 'hour', false],
  ['48 (forty-eight) clock hours', '48', 'hour', false],
  ['24–48 hours', '48', 'hour', false],
  ['1 to 3 business days', '3', 'working-day', true],
  ['2 hours to 4 hours', '4', 'hour', false],
  ['1,440 minutes', '1440', 'minute', false],
  ['two weekdays', '2', 'working-day', true],
  ['3 full calendar months', '3', 'month', false],
  ['250 ms', '0.25', 'second', false],
  ['2 Werktage', '2', 'working-day', true],
  ['vier Stunden', '4', 'hour', false],
  ['vierundzwanzig Stunden', '24', 'hour', false],
  ['einem Werktag', '1', 'working-day', true],
  ['8 Arbeitsstunden', '8', 'working-hour', true],
  ['0:30 Std', '0.5', 'hour', false],
  ['30 jours', '30', 'day', false],
  ['48 heures ouvrées', '48', 'working-hour', true],
  ['3 h à 5 h', '5', 'hour', false],
  ['6 à 9 jours', '9', 'day', false],
  ['deux (2) jours ouvrés', '2', 'working-day', true],
  ['quinze jours calendaires', '15', 'day', false],
  ['3 giorni lavorativi', '3', 'working-day', true],
  ['dos días hábiles', '2', 'working-day', true],
  ['4 uur', '4', 'hour', false],
  ['6 BH', '6', 'working-hour', true],
  ['2 BD', '2', 'working-day', true],
  ['3 WD', '3', 'working-day', true],
  ['5 JO', '5', 'working-day', true],
  ['NBD', '1', 'working-day', true],
  ['next-business-day', '1', 'working-day', true],
  ['4 biz hours', '4', 'working-hour', true],
];

/** Texts in which no length of time stands. */
export const NO_DURATIONS: readonly string[] = [
  'fixed in 90417d3 and 6d8f204',
  '24x7',
  '24 hours a day, 7 days a week',
  '24h/24',
  'Sev-1',
  'the second billing month',
  '99.9 %',
  '8 x 5',
  'hours of operation',
  '10.5.2024',
  'version 2 of this document',
  'section 4 bd',
];

/** Names of severities that stand alone. */
export const SEVERITY_LABELS: readonly string[] = [
  'Critical',
  'P1',
  'Sev-2',
  'Severity 1 (Critical)',
  'Severity Level Three',
  'Priority One',
  'Urgent requests:',
  'High-priority incidents',
  'All other requests:',
  'Critical Incident - P1',
  'P2 – Hoch',
  'Fehlerklasse A',
  'Störungsklasse 2',
  'kritisch',
  'Priorité 1',
  'Bloquant',
  'Prioridad Alta',
];
export const NO_SEVERITY_LABELS: readonly string[] = [
  'Critical Success Factors',
  'Premium',
  'Response Time',
  'High availability',
  'Emergency Maintenance',
  'Definition',
  'Support',
  'Normal business hours',
];

/** Hours of service: the text and the phrase in it. */
export const HOURS: readonly (readonly [text: string, phrase: string])[] = [
  ['We are there 24x7 for you.', '24x7'],
  ['open 24/7/365', '24/7/365'],
  ['24 hours a day, 7 days a week', '24 hours a day, 7 days a week'],
  ['Monday to Friday, 9:00–17:00 CET', 'Monday to Friday, 9:00–17:00 CET'],
  ['from 8 AM to 8 PM Eastern Time.', '8 AM to 8 PM Eastern Time'],
  ['Available 07-16 all workdays.', '07-16 all workdays'],
  [
    '8:00 to 17:30 Monday to Friday excluding public holidays',
    '8:00 to 17:30 Monday to Friday excluding public holidays',
  ],
  ['24x5 (Monday-Friday)', '24x5 (Monday-Friday)'],
  ['Sunday-Thursday 9:00-18:00 IST', 'Sunday-Thursday 9:00-18:00 IST'],
  ['M-F 8am to 6pm UK time', 'M-F 8am to 6pm UK time'],
  ['9-5 Mon-Fri', '9-5 Mon-Fri'],
  ['0800-1700 hours Mon-Fri', '0800-1700 hours Mon-Fri'],
  ['Mo–Fr 8–17 Uhr', 'Mo–Fr 8–17 Uhr'],
  ['rund um die Uhr', 'rund um die Uhr'],
  [
    'Montag bis Freitag von 08:00 bis 17:00 Uhr, ausgenommen gesetzliche Feiertage',
    'Montag bis Freitag von 08:00 bis 17:00 Uhr, ausgenommen gesetzliche Feiertage',
  ],
  [
    'du lundi au vendredi de 9h à 18h, hors jours fériés',
    'du lundi au vendredi de 9h à 18h, hors jours fériés',
  ],
  ['24h/24 et 7j/7', '24h/24 et 7j/7'],
  ['ouvert de 7 h à 15 h', '7 h à 15 h'],
  ['de 7 h à 15 h (heure de l’Est)', '7 h à 15 h (heure de l’Est)'],
  ['de 7 h à 15 h, heure normale du Pacifique', '7 h à 15 h, heure normale du Pacifique'],
];
export const NO_HOURS: readonly string[] = [
  'within 1 to 3 business days',
  'from 2 hours to 4 hours',
  'de 2 h à 4 h',
  '99.00% to < 99.99%',
  'Monday to Friday',
  'chapters 4 to 7',
  '1/2/2024',
];

/** A sentence or list that promises a response: text, severity, hours (null for working days). */
export const RESPONSES: readonly (readonly [
  text: string,
  severity: string,
  hours: number | null,
])[] = [
  ['20-minute response time to pressing (phone) requests', 'pressing (phone) requests', 1 / 3],
  ['We respond to urgent requests within 15 minutes.', 'urgent requests', 0.25],
  ['Severity 1 issues will be acknowledged within one (1) hour.', 'Severity 1', 1],
  ['For P2 incidents, the initial response time is 4 business hours.', 'P2', 4],
  ['Within 30 minutes of a Sev-1 report, an engineer will start working on it.', 'Sev-1', 0.5],
  ['Response time for Priority 3: no later than two business days.', 'Priority 3', null],
  ['Critical: response within 20 minutes.', 'Critical', 0.333333333333],
  ['Our team guarantees a 2-hour response to critical incidents.', 'critical incidents', 2],
  ['Support will reply to all tickets in less than 8 hours.', 'all tickets', 8],
  [
    'An engineer is assigned to high-priority cases within 45 minutes.',
    'high-priority cases',
    0.75,
  ],
  [
    'In the event of a power failure, a technician will be on site within 3 hours.',
    'power failure',
    3,
  ],
  [
    'Customers of Severity 1 are notified of outages no later than 10 minutes after detection.',
    'Severity 1',
    1 / 6,
  ],
  ['Die Reaktionszeit bei Störungsklasse 1 beträgt 30 Minuten.', 'Störungsklasse 1', 0.5],
  ['Auf kritische Störungen reagieren wir innerhalb von 2 Stunden.', 'kritische Störungen', 2],
  ['Requests will be responded to within 3 working days.', 'Requests', null],
  ['We promise a first reply within 6 hours to every support ticket.', 'every support ticket', 6],
  ['Emails are answered within 12 hours.', 'Emails', 12],
  ['Our Silver package includes a first response within 9 hours.', 'Silver package', 9],
  [
    'Our Basic plan offers support availability on weekdays plus a response time of two business days.',
    'Basic plan',
    null,
  ],
  ['Customers on the Bronze tier receive a reply in 5 hours.', 'Customers on the Bronze tier', 5],
  ['Partner sites: acknowledgement within 3 hours.', 'Partner sites', 3],
  ['All severities receive a next-business-day response.', 'All severities', null],
  ['Meldungen werden innerhalb von 5 Stunden beantwortet.', 'Meldungen', 5],
  ['Wir antworten auf alle Anfragen binnen 3 Stunden.', 'alle Anfragen', 3],
  ['Les demandes sont prises en charge sous 3 heures.', 'Les demandes', 3],
  ['Priorité 1 : prise en charge sous 4 heures ouvrées.', 'Priorité 1', 4],
  ["Le délai d'intervention pour la priorité 2 est de 8 heures.", 'priorité 2', 8],
];

/** A sentence that promises a resolution: text, severity, hours. */
export const RESOLUTIONS: readonly (readonly [
  text: string,
  severity: string,
  hours: number | null,
])[] = [
  ['Replacement of broken disks within three hours', 'Replacement of broken disks', 3],
  ['Critical incidents are resolved within 4 hours.', 'Critical incidents', 4],
  ['We restore service for P1 within two (2) hours.', 'P1', 2],
  ['Target resolution time for Severity 2: 12 hours.', 'Severity 2', 12],
  ['A workaround for Sev-1 errors will be provided within 6 hours.', 'Sev-1', 6],
  ['Minor faults shall be repaired within 5 working days.', 'Minor faults', null],
  ['Defects of category 2 will be fixed within one week.', 'category 2', 168],
  ['We will replace failed disks within 24 hours.', 'failed disks', 24],
  ['Die Entstörzeit für Störungsklasse 2 beträgt 8 Stunden.', 'Störungsklasse 2', 8],
  ['Kritische Fehler werden binnen 24 Stunden behoben.', 'Kritische Fehler', 24],
  ['Le rétablissement pour la priorité 1 est assuré sous 4 heures.', 'priorité 1', 4],
  ['Temps de résolution (priorité 3) : 5 jours ouvrés', 'priorité 3', null],
];

/** Texts with a time that promises neither response nor resolution. */
export const NO_TIMES: readonly string[] = [
  'Status updates are sent within 2 hours.',
  'A root cause report will be delivered within 5 business days after the incident is resolved.',
  'If the customer does not respond within 5 days, the ticket is closed.',
  'Customer must respond to questions within 24 hours.',
  'Unresolved incidents are escalated to the manager within 4 hours.',
  'Credits will be paid within 30 days.',
  'Provider will respond to a credit claim within 10 days.',
  'The average API response time is less than 200 ms.',
  'Pages respond within 2 seconds.',
  'Typically we respond within an hour.',
  'If a fault cannot be fixed within 15 minutes, you will be told.',
  'Data is restored from backups within 24 hours.',
  'The parties shall resolve a dispute within 30 days.',
  'Response time: t.b.d.',
  'Response time: [X] hours',
  'Response time: N/A',
  'Maintenance is announced 5 days in advance.',
  'The recovery time objective is 4 hours.',
  'Response times are measured every 5 minutes.',
  'Invoices are answered within 8 hours.',
  'In the event of data loss, we aim for restoration within 6 hours.',
  '# Disaster recovery\n\nThe service is restored within 5 hours.',
  '# Sauvegardes\n\nLe service est rétabli sous 5 heures.',
  '| Page | Temps de réponse (P95) | Seuil critique |\n|---|---|---|\n| Accueil | 400 ms | 3 s |',
  '| Route | Response time (p99) | Critical |\n|---|---|---|\n| Search | 2 seconds | 9 seconds |',
];

/** When support can be reached: text and phrase. */
export const SUPPORT_HOURS: readonly (readonly [text: string, phrase: string])[] = [
  ['Support is available Monday to Friday, 9:00–17:00 CET.', 'Monday to Friday, 9:00–17:00 CET'],
  ['Our help desk can be reached 24x7.', '24x7'],
  ['Support hours: 8 AM to 6 PM Eastern Time', '8 AM to 6 PM Eastern Time'],
  [
    'Business hours are 08:00 to 18:00 on weekdays, except public holidays.',
    '08:00 to 18:00 on weekdays, except public holidays',
  ],
  [
    '“Working Hours” means 7.30 to 16.00 GMT on Business Days.',
    '7.30 to 16.00 GMT on Business Days',
  ],
  ['The service desk is staffed 24 hours a day, 7 days a week.', '24 hours a day, 7 days a week'],
  [
    'The technical hotline is staffed Mondays to Fridays 8.30 am to 6.00 pm.',
    'Mondays to Fridays 8.30 am to 6.00 pm',
  ],
  ['Support can be contacted during normal business hours.', 'during normal business hours'],
  ['Servicezeiten: Mo–Fr 8–17 Uhr', 'Mo–Fr 8–17 Uhr'],
  [
    'Der Support ist werktags von 8:00 bis 18:00 Uhr erreichbar.',
    'werktags von 8:00 bis 18:00 Uhr',
  ],
  ['Plans differ, but our default hours are 8 a.m. to 5 p.m. PST.', '8 a.m. to 5 p.m. PST'],
  ['You can reach our support team:\n\n- Monday to Friday\n- 7:00 to 16:00', '7:00 to 16:00'],
  [
    'Support is provided during business hours (Monday–Friday, 10:00–16:00 CET).',
    'Monday–Friday, 10:00–16:00 CET',
  ],
  ['The application is available 24/7. Support is open Mon-Fri 9am-4pm.', 'Mon-Fri 9am-4pm'],
  [
    '# Service hours\n\nAll systems are delivered 24 hours a day.\n\n# Help\n\nSupport is available between:\n\n- 10:00 and 16:00 CET',
    '10:00 and 16:00 CET',
  ],
  ['Telephone support: 24/7 for P1; email support: Mon-Fri 9-17.', 'Mon-Fri 9-17'],
  ['Support: Mo-Do 9-16 Uhr', 'Mo-Do 9-16 Uhr'],
  [
    'Unser Support-Team ist von Montag bis Freitag zwischen 9 und 16 Uhr für Sie da.',
    'von Montag bis Freitag zwischen 9 und 16 Uhr',
  ],
  ['Support hours\n\nMonday to Friday\n\n07:00 - 15:00', '07:00 - 15:00'],
  ['Support hours  \nMonday to Friday  \n07:00 - 15:00', '07:00 - 15:00'],
  [
    'Le support est joignable du lundi au vendredi de 9h à 18h.',
    'du lundi au vendredi de 9h à 18h',
  ],
];
export const NO_SUPPORT_HOURS: readonly string[] = [
  'Our platform is monitored 24x7.',
  'The Service is available 24 hours a day, 7 days a week.',
  'Maintenance takes place between 1:00 and 5:00 on Sundays.',
  'Backups run daily from 2:00 to 4:00.',
  'Engineers work 24x7 until the incident is resolved.',
  'We support our customers.',
];

/** Notice of planned maintenance: text, notice, value and unit (null for words alone). */
export const NOTICES: readonly (readonly [
  text: string,
  notice: string,
  value: string | null,
  unit: string | null,
])[] = [
  [
    'Provider gives at least five (5) days notice of scheduled maintenance.',
    'at least five (5) days notice',
    '5',
    'day',
  ],
  [
    'Planned maintenance is announced no less than 72 hours in advance.',
    'no less than 72 hours in advance',
    '72',
    'hour',
  ],
  [
    "We provide a minimum of 48 hours' notice before scheduled downtime.",
    "a minimum of 48 hours' notice",
    '48',
    'hour',
  ],
  [
    'Maintenance windows shall be announced 10 working days beforehand.',
    '10 working days beforehand',
    '10',
    'working-day',
  ],
  [
    'Customers will be notified of planned maintenance at least one week prior.',
    'at least one week prior',
    '1',
    'week',
  ],
  ['Scheduled maintenance: Sundays 2:00-4:00 (announced 24h ahead)', '24h ahead', '24', 'hour'],
  [
    'Unavailability due to scheduled maintenance of which we informed you (not less than 3 business days)',
    'not less than 3 business days',
    '3',
    'working-day',
  ],
  [
    'Wartungsfenster werden mit mindestens 5 Werktagen Vorankündigung geplant.',
    'mindestens 5 Werktagen Vorankündigung',
    '5',
    'working-day',
  ],
  [
    'Geplante Wartungen kündigen wir 48 Stunden im Voraus an.',
    '48 Stunden im Voraus',
    '48',
    'hour',
  ],
  [
    "La maintenance programmée est annoncée 5 jours ouvrés à l'avance.",
    "5 jours ouvrés à l'avance",
    '5',
    'working-day',
  ],
  ['Maintenance programmée (36h de préavis)', '36h de préavis', '36', 'hour'],
  [
    "# Service\n\n## Maintenance\n\n### Information\n\n- Planifiée : notification 36h à l'avance\n- Urgente : immédiate",
    "36h à l'avance",
    '36',
    'hour',
  ],
  [
    'Wartungsarbeiten werden mit einer Vorankündigung von 6 Tagen durchgeführt.',
    '6 Tagen',
    '6',
    'day',
  ],
  [
    'Geplante Wartungen werden mindestens 3 Tage vorher angekündigt.',
    'mindestens 3 Tage vorher',
    '3',
    'day',
  ],
  [
    'Clients will receive advance notice for major maintenance.',
    'Clients will receive advance notice for major maintenance.',
    null,
    null,
  ],
  ['Maintenance avec un préavis de 72 heures', '72 heures', '72', 'hour'],
  [
    'Customers are informed in advance about planned maintenance.',
    'Customers are informed in advance about planned maintenance.',
    null,
    null,
  ],
  [
    'Klanten worden minstens 36 uur van tevoren op de hoogte gesteld van geplande werkzaamheden, behalve in noodgevallen.',
    'minstens 36 uur van tevoren',
    '36',
    'hour',
  ],
  [
    'Gepland onderhoud wordt ten minste 3 dagen vooraf gemeld.',
    'ten minste 3 dagen vooraf',
    '3',
    'day',
  ],
  [
    'Manutenções programadas são avisadas com 3 dias de antecedência.',
    '3 dias de antecedência',
    '3',
    'day',
  ],
];
export const NO_NOTICES: readonly string[] = [
  'Noodonderhoud kan met 2 uur aankondiging vooraf plaatsvinden.',
  'Emergency maintenance may be done with 2 hours notice.',
  'Customer shall notify Provider of its maintenance 5 days in advance.',
  'Scheduled maintenance takes up to 4 hours per month.',
  'Either party may terminate upon 30 days notice.',
  '“Maintenance” means scheduled unavailability, as announced by us prior to it.',
  'Maintenance is announced at least [X] days in advance.',
];

/** Ending the agreement: text, calendar days of notice. */
export const TERMINATIONS: readonly (readonly [text: string, days: number | null])[] = [
  ['Each party may end this contract upon forty-five (45) days’ prior notice in writing.', 45],
  ['You may cancel your subscription at any time with 14 days notice.', 14],
  ['Customer can terminate the contract by giving at least 90 days written notice.', 90],
  ['The agreement may be terminated by either party with a notice period of 60 days.', 60],
  ['Either party may end this agreement with four weeks notice.', 28],
  ['This contract can be terminated on three months notice.', null],
  ['Termination right: the tenant may end it on 45 days written notice.', 45],
  ['The sponsor may terminate without penalty upon 45 days written notice.', 45],
  ['Either party may terminate on 45 days notice.', 45],
  ['Sonderkündigungsrecht: Der Kunde kann mit einer Frist von 14 Tagen kündigen.', 14],
  ['Die Kündigungsfrist beträgt 30 Tage.', 30],
  ['Der Vertrag kann mit einer Frist von 4 Wochen gekündigt werden.', 28],
  ['Chaque partie peut résilier le contrat moyennant un préavis de 30 jours.', 30],
  ['Das Abonnement kann jederzeit gekündigt werden.', null],
];
/** Ends by not going on: the notice that keeps an agreement from renewing itself. */
export const NON_RENEWALS: readonly (readonly [text: string, days: number | null])[] = [
  [
    'The plan renews each year unless either party gives written notice of non-renewal at least 45 days before the end of the term.',
    45,
  ],
  [
    'It renews itself unless one party tells the other, not less than 60 days prior to the renewal date, that it does not wish to renew.',
    60,
  ],
  ['Terms renew for one year each unless cancelled 21 days before renewal.', 21],
  [
    'Orders are automatically extended by a year unless either side opts out no later than thirty (30) days before expiry.',
    30,
  ],
  [
    'Der Vertrag verlängert sich um ein Jahr, sofern er nicht 40 Tage vor Ablauf gekündigt wird.',
    40,
  ],
  [
    "Le contrat est renouvelé par tacite reconduction, sauf dénonciation par l'une des parties 35 jours avant son échéance.",
    35,
  ],
  [
    'Il contratto si rinnova tacitamente salvo disdetta da inviarsi almeno 50 giorni prima della scadenza.',
    50,
  ],
  [
    'El contrato se renueva de forma automática salvo aviso con 25 días de antelación a su vencimiento.',
    25,
  ],
  ['O contrato renova-se por um ano, salvo denúncia com 55 dias de antecedência.', 55],
  [
    'De overeenkomst wordt stilzwijgend verlengd, tenzij een partij haar 28 dagen voor het einde opzegt.',
    28,
  ],
];

export const NO_TERMINATIONS: readonly string[] = [
  'We send a reminder 30 days before your plan renews unless you turn reminders off.',
  'Certificates renew 20 days before they expire unless the domain is gone.',
  'The price is renewed each year, and you hear of it 30 days before.',
  'The client may cancel with 24 hours notice, else the visit is billed.',
  'If a breach is not cured within 30 days, the other party may complain.',
  'Upon termination, data is deleted after 30 days.',
  'Prices may change with 60 days notice.',
  'We will announce maintenance with 5 days notice.',
  'Any prepaid fees are refunded within 30 days of termination.',
];
