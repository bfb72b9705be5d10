import { useAgreement, useChange } from '#renderer/store/session/draft-session.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';

/** One part of the agreement that is not a list, and the one way to change it. */
export function usePart<K extends 'scope' | 'term' | 'termination'>(part: K) {
  const change = useChange();
  const value = useAgreement((agreement) => agreement[part]);
  const edit = (property: string, label: string, next: Partial<Agreement[K]>) =>
    change((agreement) => ({ ...agreement, [part]: { ...agreement[part], ...next } }), {
      label,
      coalesce: `/${part}${property}`,
      focus: `/${part}${property}`,
    });
  return { value, edit };
}
