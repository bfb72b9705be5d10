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
