import type { SectionKind } from '#shared/agreement/section.ts';

/** What each step has to settle, in the order in which one usually thinks of it. */
export const GUIDANCE: Readonly<Record<SectionKind | 'details', readonly string[]>> = {
  details: [
    'Give the agreement a title that both sides will recognise in a list of contracts.',
    'The language decides how dates and numbers are written in the text and in both exports.',
    'Between teams of one company, no law or court is needed; between companies, name both.',
  ],
  definitions: [
    'Define a term once, and use it with a capital letter everywhere.',
    'A term that no clause uses can go. A term that means what a dictionary says needs no definition.',
  ],
  stakeholders: [
    'Name every party that owes or is owed something, third parties included.',
    'Say who answers for changes, complaints, escalation and emergencies.',
    'What must the other side do for the service to work? Write it down as its responsibility.',
    'Name one signatory for each party. The name may stay open until signing.',
  ],
  services: [
    'Describe each service so that it can be compared with another provider’s.',
    'Say when it runs, when it is maintained and what it depends on.',
    'Processing times belong here; how well they are kept is promised under metrics.',
  ],
  scope: [
    'Say to whom and what the agreement applies, and just as plainly what it does not cover.',
    'Settle when it begins, how long it runs, and how it is renewed, reviewed and changed.',
  ],
  metrics: [
    'Few and simple metrics are measured; many are argued about.',
    'Each commitment needs a target, a window, a source, and someone who measures.',
    'The smallest outage that counts decides the result: twelve outages of four minutes can break a month or vanish.',
    'Response is not resolution. For tickets, promise a share: “95% within 4 working hours”.',
    'Credits start where the target ends, rise with failure, and stop at a limit.',
    'Between teams, a miss leads to an improvement plan instead of money.',
  ],
  exclusions: [
    'Name the circumstances in which the obligor is not responsible, each with its limit.',
    'An exclusion without a limit or a notice can swallow the promise.',
    'Choose in each commitment which exclusions do not count there.',
  ],
  support: [
    'Say how a case is reported, who decides on its severity, and when it is escalated.',
    'Name roles rather than people; people change.',
  ],
  reporting: [
    'Each report needs an owner, recipients, a date and contents that show the commitments.',
    'A report that nobody reads can go.',
  ],
  termination: [
    'Settle notice without a reason, the time to mend a breach, and what makes a chronic failure.',
    'Say how long one helps in leaving, and when data is returned and erased.',
  ],
  'data-protection': [
    'Say where data is kept, who may see it, and how it is returned and erased.',
    'A processor of personal data needs a separate processing agreement; refer to it.',
  ],
  general: ['Keep to what the agreement needs; refer to the main contract for the rest.'],
  custom: ['Write what this agreement needs besides the guided sections.'],
};

/** What each tool answers, and what to mind; by the tool's id. */
export const TOOL_GUIDANCE: Readonly<Record<string, readonly string[]>> = {
  feasibility: [
    'Judge a promise by percentiles on the contract’s calendar, never by the mean: the mean hides the slow cases that miss.',
    'Look at the sample and the interval. Twenty cases say little about 95%.',
    '“Would hold in 95% of months” is what one can sign without being lucky.',
    'The cases stay in this window. Only the figures that you keep become part of the agreement, for the review.',
  ],
  replay: [
    'The rule for what counts decides the result: the same month can meet one agreement and miss another.',
    'Excluded time stays in the length of the window; it is only taken out of the downtime.',
    'An outage shorter than the smallest that counts does not count at all; a longer one counts from its start.',
    'The calculation below each result can be followed step by step.',
  ],
  exposure: [
    'A credit must never fall when the result gets worse, and should stop at a limit.',
    'What a year can cost depends on the rare long outage. Look at the 95% line, not only at the mean.',
    'The same seed gives the same years, so that two schedules can be compared.',
  ],
  record: [
    'One result for each window. Credits, claims, improvement plans and the next dates follow from it.',
    'Mind the claim’s last day: a credit that is not claimed in time is usually lost.',
    'The service review report brings the record to the meeting, as Word and PDF.',
  ],
  dates: [
    'What is due and when, as it follows from the agreement.',
    'Saved as a calendar file, each date comes with a reminder a week before.',
  ],
  suppliers: [
    'Supplies in series multiply: two of 99.9% carry 99.8% at most.',
    'A promise that the suppliers’ promises do not carry can still be kept, but not by contract.',
    'Compare claim periods, maintenance and support hours, too: what they may do, you answer for.',
  ],
  levels: [
    'Where this agreement is silent, the one above it applies; the nearest wins.',
    'Override on purpose: a value that differs from the level above is listed.',
  ],
  obligations: [
    'Each party should owe something and be owed something; else, why is it here?',
    'Reports are obligations, too: who writes them, for whom, how often.',
  ],
  redline: [
    'Send the Word file that was exported here: it carries the agreement, so the answer is held against the version that was sent.',
    'What was changed without tracking is marked “Untracked”. Ask why before you accept it.',
    'Figures in live fields, tables and forms are not typed over. Go to the form and decide there.',
    'Accepting, rejecting, and both for all are each one step to undo.',
  ],
  versions: [
    'Keep a version whenever something leaves the house: what was sent can then be found again.',
    'Going back keeps what the draft was before as a version, and the results recorded since of every commitment that the version has, too.',
    'The redline for Word is between the two versions that are compared.',
  ],
};
