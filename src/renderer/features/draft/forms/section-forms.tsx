import type { ReactNode } from 'react';
import type { SectionKind } from '#shared/agreement/section.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { useAgreement } from '#renderer/store/draft-session.ts';
import { Calendars } from './calendar-form.tsx';
import { Commitments } from './commitment-form.tsx';
import { Definitions } from './definition-form.tsx';
import { EscalationSteps, Exclusions, Reports } from './governance-forms.tsx';
import { Scope, TermOfAgreement, TerminationOfAgreement } from './plan-forms.tsx';
import { Services } from './service-form.tsx';
import { Severities } from './severity-form.tsx';
import { Signatories } from './signatures-form.tsx';
import { Stakeholders } from './stakeholder-form.tsx';

/** The forms for the data of one kind of section; null where it has clauses only. */
export function SectionForms({ kind }: { readonly kind: SectionKind }): ReactNode {
  const kinds = useAgreement((agreement) => agreement.sections)
    .map((section) => section.kind)
    .join(' ');
  const has = (other: SectionKind) => kinds.split(' ').includes(other);
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
          {!has('support') && <EscalationSteps />}
          {!has('reporting') && <Reports />}
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
}
