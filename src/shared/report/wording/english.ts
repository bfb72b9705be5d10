import type { ReportWording } from './wording.ts';

export const ENGLISH: ReportWording = {
  review: {
    kind: 'Service Review Report',
    agreement: 'Agreement',
    period: 'Period under review',
    drawnUp: 'Drawn up on',
    summary: 'Summary',
    results: 'Results by commitment',
    credits: 'Service credits and claims',
    duties: 'Improvement duties',
    dates: 'Dates ahead',
    obligations: 'Who owes what to whom',
    range: (from, to) => `${from} to ${to}`,
    nothingMeasured: 'No result has been recorded yet.',
    nothingAt: (commitments) => `No result has been recorded yet for: ${commitments}.`,
    overall: (met, measured) => `Targets were met in ${met} of ${measured} measured windows.`,
    owed: (obligor, beneficiaries) => `Owed by ${obligor} to ${beneficiaries}.`,
    target: (target, window) => `Target: ${target}, measured over each ${window}.`,
    glance: {
      caption: 'Results at a glance',
      commitment: 'Commitment',
      target: 'Target',
      latest: 'Latest result',
      met: 'Met',
      trend: 'Trend',
    },
    windows: {
      caption: 'Results',
      window: 'Window',
      target: 'Target',
      result: 'Result',
      cases: 'Cases',
      state: 'Outcome',
      credit: 'Credit',
      note: 'Note',
    },
    due: {
      caption: 'Service credits',
      commitment: 'Commitment',
      window: 'Window',
      credit: 'Credit',
      amount: 'Amount',
      claim: 'Claim',
    },
    improvement: {
      caption: 'What missed targets lead to',
      commitment: 'Commitment',
      window: 'Window',
      row: 'Misses in a row',
      plan: 'Improvement plan',
      duty: 'Duty',
    },
    calendar: { caption: 'Dates ahead', date: 'Date', event: 'What is due' },
    years: {
      caption: 'By year',
      year: 'Year',
      met: 'Met',
      missed: 'Missed',
      notMeasured: 'Not measured',
      credits: 'Credits',
    },
    metOf: (met, of) => `${met} of ${of}`,
    trend: { better: 'improving', worse: 'worsening', steady: 'no clear trend' },
    trendLine: (direction, windows, change) => {
      const over = `over the last ${windows} results`;
      switch (direction) {
        case 'better':
          return `The result is improving ${over}${change === null ? '' : `, by ${change} from window to window on average`}.`;
        case 'worse':
          return `The result is worsening ${over}${change === null ? '' : `, by ${change} from window to window on average`}.`;
        case 'steady':
          return `The result shows no clear trend ${over}.`;
      }
    },
    noTrend: 'Too few results for a trend.',
    chronic: (now, misses, months) =>
      `Repeated failure: ${now} of the ${misses} misses within ${months} that give a right to terminate.`,
    chronicReached: (misses, months, day) =>
      `Repeated failure: ${misses} misses within ${months} were reached on ${day}; this gives a right to terminate.`,
    states: { met: 'Met', missed: 'Missed', 'not-measured': 'Not measured' },
    oneOfFew: (few) => `Met (fewer than ${few} cases, one missed)`,
    earlierTerms:
      'The agreement was amended since: earlier windows are judged by the terms of their time.',
    claims: {
      none: '',
      automatic: 'Applied without a claim',
      open: 'To be claimed',
      claimed: 'Claimed',
      lapsed: 'Time to claim has passed',
    },
    claimBy: (day) => `To be claimed by ${day}`,
    claimedOn: (day) => `Claimed on ${day}`,
    nowReckoned: (credit) =>
      `As the record stands now it would be ${credit === '' ? 'no credit' : credit}`,
    creditOf: (share, amount) => `${share} (${amount})`,
    inARow: (misses, limit, isEscalated) =>
      isEscalated ? `${misses} of ${limit}: escalated` : `${misses} of ${limit}`,
    planBy: (day) => `Due by ${day}`,
    noCredits: 'No service credit is due or can still be claimed.',
    noTotal: 'Not every credit can be told in money, as no fee is known for it.',
    totalDue: (amount) => `In total, service credits of ${amount} are due or can still be claimed.`,
    beforeLimit:
      'Each credit is stated by itself, before any limit of the agreement for all credits of a month together.',
    noDates: 'No date lies ahead.',
    lastClaim: (commitment, window) => `Last day to claim the credit for ${commitment}, ${window}`,
    reportDue: (report, owner, period) => `${report} for ${period}, by ${owner}`,
    planDue: (commitment, window, obligor) =>
      `Improvement plan for ${commitment}, ${window}, by ${obligor}`,
    ofTerm: {
      review: 'Review of the agreement',
      'renewal-notice': 'Last day to refuse the renewal of the agreement',
      renewal: 'The agreement renews itself',
      'term-end': 'Last day of the term',
    },
    responsibilities: {
      caption: 'Responsibilities',
      stakeholder: 'Stakeholder',
      responsibilities: 'Responsibilities',
    },
  },
  letter: {
    kind: 'Claim for a Service Credit',
    title: (agreement) => `Claim under ${agreement}`,
    to: 'To',
    from: 'From',
    date: 'Date',
    reference: 'Agreement',
    subject: (commitment, window) => `${commitment}, ${window}`,
    salutation: (name) => (name === '' ? 'Dear Sir or Madam,' : `Dear ${name},`),
    opening: (agreement, reference) =>
      `We claim a service credit under the agreement “${agreement}”${reference === '' ? '' : ` (${reference})`}.`,
    missed: (commitment, target, window, result) =>
      `The commitment “${commitment}” promises ${target}. In the window ${window} the result was ${result}. The target was missed.`,
    incidents: {
      caption: 'Incidents in the window',
      start: 'Start',
      end: 'End',
      length: 'Length',
      note: 'Does it count?',
    },
    timesToFillIn: 'Times of the failures, to be filled in before the letter is sent:',
    fates: {
      counts: 'Counts',
      'too-short': 'Too short to count',
      excluded: 'Excluded, does not count',
    },
    working: {
      caption: 'How the credit is reckoned',
      step: 'Step',
      calculation: 'Calculation',
      value: 'Value',
    },
    claim: (credit, basis) => `We claim a service credit of ${credit} of ${basis}.`,
    claimAmount: (credit, basis, amount) =>
      `We claim a service credit of ${credit} of ${basis}, which is ${amount}.`,
    claimSum: (amount) => `We claim a service credit of ${amount}.`,
    beforeLimit:
      'The credit is stated by itself, before any limit of the agreement for all credits of a month together.',
    affected: (what) => `Affected: ${what === '' ? '____________________' : what}.`,
    inTime: (day) => `This claim is made in time: it can be made until ${day}.`,
    rule: (clause) => `Form of the claim under the agreement: ${clause}.`,
    request: 'Please deduct the credit from the next invoice and confirm this in writing.',
    reservation: 'We reserve all other rights under the agreement.',
    closing: (isNamed) => (isNamed ? 'Yours sincerely,' : 'Yours faithfully,'),
    enclosed: {
      incidents: 'The incidents are enclosed.',
      calculation: 'The calculation is enclosed.',
      both: 'The incidents and the calculation are enclosed.',
    },
    howReckoned: 'How the credit is reckoned',
  },
};
