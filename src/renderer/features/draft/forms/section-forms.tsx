import { memo, type ReactNode } from 'react';
import type { SectionKind } from '#shared/agreement/section.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { Calendars } from './calendar/calendar-form.tsx';
import { Commitments } from './commitment/commitment-form.tsx';
import { Definitions } from './definition-form.tsx';
import { EscalationSteps } from './escalation-form.tsx';
import { Exclusions } from './exclusion-form.tsx';
import { Reports } from './report-form.tsx';
import { Scope } from './scope-form.tsx';
import { Services } from './service/service-form.tsx';
import { Severities } from './severity-form.tsx';
import { Signatories } from './signatures-form.tsx';
import { Stakeholders } from './stakeholder-form.tsx';
import { TermOfAgreement } from './term-form.tsx';
import { TerminationOfAgreement } from './termination-form.tsx';

/** The forms for the data of one kind of section; null where it has clauses only. */
export const SectionForms = memo(function SectionForms({
  kind,
}: {
  readonly kind: SectionKind;
}): ReactNode {
  // As one text, which stays the same while one writes clauses.
  const kinds = useAgreement((agreement) =>
    agreement.sections.map((section) => section.kind).join(' '),
  ).split(' ');
  switch (kind) {
    case 'stakeholders':
      return (
        <>
          <Stakeholders />
          <Signatories />
        </>
      );
    case 'services':
      return (
        <>
          <Services />
          <Calendars />
        </>
      );
    case 'scope':
      return (
        <>
          <Scope />
          <TermOfAgreement />
        </>
      );
    case 'metrics':
      return (
        <>
          <Severities />
          <Commitments />
          {/* Where a template has no section of their own for them. */}
          {!kinds.includes('support') && <EscalationSteps />}
          {!kinds.includes('reporting') && <Reports />}
        </>
      );
    case 'exclusions':
      return <Exclusions />;
    case 'support':
      return <EscalationSteps />;
    case 'reporting':
      return <Reports />;
    case 'termination':
      return <TerminationOfAgreement />;
    case 'definitions':
      return <Definitions />;
    case 'data-protection':
    case 'general':
    case 'custom':
      return null;
    default:
      return unreachable(kind);
  }
});
