import { COMPARATOR_WORDS, TARGET_UNIT_WORDS } from '#shared/agreement/commitment.ts';
import { DURATION_UNIT_WORDS } from '#shared/agreement/duration.ts';
import type { Wording } from './wording.ts';

const counted = (count: number, thing: string): string | null =>
  count === 0 ? null : count === 1 ? `1 ${thing}` : `${count} ${thing}s`;

export const ENGLISH: Wording = {
  language: 'en-GB',
  labels: { contents: 'Contents', page: 'Page', of: 'of', draft: 'Draft' },
  choices: {
    kind: {
      customer: 'customer agreement',
      internal: 'internal agreement',
      supplier: 'supplier agreement',
      offer: 'offer',
    },
    stakeholderKind: {
      provider: 'Provider',
      customer: 'Customer',
      team: 'Team',
      'third-party': 'Third party',
    },
    purpose: {
      general: 'General matters',
      'service-desk': 'Service desk',
      changes: 'Changes',
      complaints: 'Complaints and claims',
      escalation: 'Escalation',
      emergency: 'Emergency',
      notices: 'Notices',
    },
    commitmentKind: {
      availability: 'Availability',
      response: 'Response',
      resolution: 'Resolution',
      latency: 'Latency',
      'packet-loss': 'Packet loss',
      throughput: 'Throughput',
      'recovery-time': 'Recovery time',
      'recovery-point': 'Recovery point',
      volume: 'Volume',
      quality: 'Quality',
      satisfaction: 'Satisfaction',
      custom: 'Other',
    },
    window: {
      day: 'day',
      week: 'calendar week',
      'calendar-month': 'calendar month',
      'rolling-30-days': 'rolling period of 30 days',
      'calendar-quarter': 'calendar quarter',
      'calendar-year': 'calendar year',
      'contract-year': 'contract year',
      'billing-cycle': 'billing cycle',
    },
    frequency: {
      'per-incident': 'after each incident',
      daily: 'daily',
      weekly: 'weekly',
      monthly: 'monthly',
      quarterly: 'quarterly',
      'half-yearly': 'half-yearly',
      yearly: 'yearly',
    },
    renewal: {
      none: 'no renewal',
      automatic: 'automatic renewal',
      'by-agreement': 'renewal by written agreement',
    },
    creditBasis: {
      'monthly-fee': 'the monthly fee',
      'affected-service-fee': 'the monthly fee for the affected service',
      'quarterly-fee': 'the quarterly fee',
      'annual-fee': 'the annual fee',
      invoice: 'the invoice for the period',
    },
    claimStart: {
      incident: 'the incident',
      'period-end': 'the end of the measurement window',
      report: 'the report for the period',
    },
    party: {
      either: 'either party',
      any: 'any party',
      customer: 'the customer',
      provider: 'the provider',
    },
    exclusionCategory: {
      'force-majeure': 'Force majeure',
      'scheduled-maintenance': 'Scheduled maintenance',
      'emergency-maintenance': 'Emergency maintenance',
      'customer-actions': 'Acts of the customer',
      'customer-equipment': 'Equipment of the customer',
      'third-party': 'Third parties',
      'internet-access': 'Internet access',
      'beta-features': 'Beta features',
      suspension: 'Suspension',
      'quota-limits': 'Quotas and limits',
      misuse: 'Misuse',
      dns: 'Name resolution (DNS)',
      'security-attack': 'Security attacks',
      other: 'Other grounds',
    },
    soleRemedy: { true: 'sole remedy', false: 'not the sole remedy' },
    remedyCharacter: {
      'price-adjustment': 'price adjustment',
      'liquidated-damages': 'liquidated damages',
    },
  },
  units: DURATION_UNIT_WORDS,
  targetUnits: { count: { one: 'case', other: 'cases' }, points: TARGET_UNIT_WORDS.points },
  comparators: COMPARATOR_WORDS,
  days: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
  feePeriods: {
    month: 'per month',
    quarter: 'per quarter',
    year: 'per year',
    once: 'once',
  },
  documentKinds: {
    customer: 'Service Level Agreement',
    internal: 'Internal Service Level Agreement',
    supplier: 'Service Level Agreement',
    offer: 'Service Level Offer',
  },
  views: {
    stakeholders: { columns: ['Stakeholder', 'Details', 'Responsibilities'] },
    contacts: { columns: ['Stakeholder', 'Purpose', 'Contact'] },
    services: { columns: ['Service', 'Description', 'Delivery and terms'] },
    scope: { columns: ['Matter', 'Terms'] },
    hours: { columns: ['Calendar', 'Hours', 'Time zone', 'Holidays'] },
    maintenance: { columns: ['Service', 'Window', 'Notice', 'Monthly limit'] },
    severities: { columns: ['Severity', 'Definition', 'Examples'] },
    commitments: { columns: ['Commitment', 'Owed by', 'Owed to', 'Target', 'Measured over'] },
    measurement: { columns: ['Commitment', 'Source and method', 'Rules'] },
    credits: { columns: ['Commitment', 'Result', 'Remedy'] },
    exclusions: { columns: ['Exclusion', 'Terms', 'Limits'] },
    obligations: { columns: ['Owed by', 'Owed to', 'What is owed'] },
    reports: { columns: ['Report', 'Owed by', 'Owed to', 'Frequency', 'Contents'] },
    escalation: { columns: ['Level', 'Role', 'Severity', 'When'] },
    definitions: { columns: ['Term', 'Meaning'] },
    term: { columns: ['Matter', 'Terms'] },
  },
  service: {
    provider: 'Provided by',
    recipients: 'Provided to',
    delivery: 'Delivery',
    hours: 'Operating hours',
    dependencies: 'Depends on',
    processes: 'Processes',
    technologies: 'Technologies',
    processingTimes: 'Processing times',
    fee: 'Fee',
  },
  scope: {
    application: 'Application',
    included: 'Included',
    notIncluded: 'Not included',
    restrictions: 'Restrictions',
  },
  term: {
    renewal: 'Renewal',
    renewalFor: 'Each renewal lasts',
    noticeAgainst: 'notice against renewal:',
    review: 'Review',
  },
  measurement: {
    source: 'Source',
    method: 'Method',
    frequency: 'Frequency',
    measuredBy: 'Measured by',
    rounding: ({ decimals, mode }) => {
      const places =
        decimals === 0
          ? 'whole numbers'
          : decimals === 1
            ? '1 decimal place'
            : `${decimals} decimal places`;
      const direction = mode === 'half-up' ? 'rounded' : `rounded ${mode}`;
      return `Results are ${direction} to ${places}.`;
    },
  },
  stepUnits: {
    'percentage-point': { one: 'percentage point', other: 'percentage points' },
    minute: { one: 'minute', other: 'minutes' },
    hour: { one: 'hour', other: 'hours' },
    day: { one: 'day', other: 'days' },
    case: { one: 'case', other: 'cases' },
  },
  phrases: {
    between: 'between',
    and: 'and',
    shortNameOrRole: (name, role) => `“${name}” or “${role}”`,
    reference: 'Reference',
    effectiveDate: 'Effective date',
    initialTerm: 'Term',
    untilTerminated: 'until terminated',
    notice: 'Prepared with a drafting aid. This text is not legal advice.',
    aroundTheClock: '24 hours a day, every day of the year',
    everyHour: '24 hours a day',
    none: 'None',
    all: 'All',
    table: (number, title) => `Table ${number}: ${title}`,
    annex: (letter, title) => `Annex ${letter}: ${title}`,
    annexPages: (count, fileName) =>
      count === 1
        ? `This annex is the file ${fileName} (1 page).`
        : `This annex is the file ${fileName} (${count} pages).`,
    signatures: 'Signatures',
    signaturesIntro: (title) =>
      `By signing below, the signatories agree to ${title} and confirm that they are authorised to sign it.`,
    signedForStart: 'Signed for and on behalf of ',
    signature: 'Signature',
    name: 'Name',
    titleOfSignatory: 'Title',
    date: 'Date',
    ofCases: (share, target) => `${target} in ${share} of cases`,
    hours: (days, from, to) => `${days}, ${from} to ${to}`,
    dayRange: (from, to) => `${from} to ${to}`,
    inTimeZone: (hours, zone) => `${hours} (${zone})`,
    exceptHolidays: (hours, holidays) => `${hours}, except ${holidays}`,
    listedHolidays: (calendar) => `the holidays listed for ${calendar}`,
    eachOf: (names) => `each of ${names}`,
    shortNameAndSharedRole: (name, others, role) => `“${name}”; together with ${others}: “${role}”`,
    clockOn: (hours) => `The clock runs on ${hours}.`,
    clockWithDays: (hours, day, length) =>
      `The clock runs on ${hours}, of which ${day} has ${length}.`,
    pauses: (obligor, beneficiaries) =>
      `The clock stops while ${obligor} waits for ${beneficiaries}.`,
    below: (value) => `below ${value}`,
    above: (value) => `above ${value}`,
    atOrBelow: (value) => `at or below ${value}`,
    atOrAbove: (value) => `at or above ${value}`,
    otherThan: (value) => `other than ${value}`,
    range: (start, end) => `${start}, ${end}`,
    shareMet: (range) => `share of cases that meet the target: ${range}`,
    forServices: (services) => `For: ${services}`,
    creditPercent: (value, basis) => `${value} of ${basis}`,
    creditDays: (value) => `${value} of service at no charge`,
    creditMultiple: (value, once) =>
      once ? 'the fee for the time lost' : `${value} times the fee for the time lost`,
    creditRate: (credit, step) => `${credit} for each full ${step} beyond the target`,
    cap: (value) => `Limit for one measurement window: ${value}.`,
    claimWithin: (deadline, start) => `Claim within ${deadline} after ${start}.`,
    claimNotNeeded: 'Applied without a claim.',
    improvement: (deadline) => `Improvement plan within ${deadline} after the miss is reported`,
    escalatedAfter: (misses) =>
      misses === 1 ? 'Escalated after each miss.' : `Escalated after ${misses} misses in a row.`,
    smallestOutage: (duration) => `Interruptions shorter than ${duration} do not count.`,
    excludes: (list) => `Not counted: ${list}.`,
    afterPeriod: (duration) => `within ${duration} after the end of the period`,
    afterReport: (duration) => `${duration} after the case was reported`,
    atRisk: (share, weight) =>
      `At risk: ${share} of the invoice, of which this commitment carries ${weight}.`,
    afterIncident: (duration) => `within ${duration} after the incident`,
    owedTo: (name) => `Owed to ${name}`,
    obligationsMap: (owed) =>
      [
        'Map of who owes how much to whom.',
        ...owed.map(({ from, to, commitments, reports }) => {
          const things = [counted(commitments, 'commitment'), counted(reports, 'report')];
          return `${from} owes ${to} ${things.filter((thing) => thing !== null).join(' and ')}.`;
        }),
      ].join(' '),
    noticeOf: (duration) => `Notice: ${duration}.`,
    perMonth: (duration) => `At most ${duration} a month.`,
  },
};
