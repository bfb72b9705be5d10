import {
  createContext,
  createElement,
  useContext,
  useMemo,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { useStore } from 'zustand';
import type { Agreement, RecordList } from '#shared/agreement/agreement.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import type { Assembly } from '#shared/assemble/assemble.ts';
import type { Completeness } from '#shared/assemble/completeness.ts';
import { readField } from '#shared/assemble/fields/catalogue.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import type { Outline } from '#shared/assemble/outline.ts';
import { invariant } from '#shared/base/invariant.ts';
import { createDerived, type Derived, type DerivedSource } from './derived.ts';
import { createFindings, type Findings, type FindingsSource } from './findings.ts';
import type { DraftSession, DraftSessionStore } from './session-store.ts';

export type {
  ChangeDetails,
  DraftSession,
  DraftSessionStore,
  DraftView,
  HistoryStep,
  SaveStatus,
} from './session-store.ts';

interface Provided {
  readonly session: DraftSessionStore;
  readonly derived: DerivedSource;
  readonly findings: FindingsSource;
}

const SessionContext = createContext<Provided | null>(null);

/** Gives the hooks below their draft. */
export function DraftSessionProvider({
  session,
  children,
}: {
  readonly session: DraftSessionStore;
  readonly children: ReactNode;
}) {
  const provided = useMemo(() => {
    const derived = createDerived(session);
    return { session, derived, findings: createFindings(derived) };
  }, [session]);
  return createElement(SessionContext, { value: provided }, children);
}

function useProvided(): Provided {
  const provided = useContext(SessionContext);
  invariant(provided !== null, 'a draft hook is used outside DraftSessionProvider');
  return provided;
}

/** The store itself, to read in an event handler without rendering at each change. */
export const useDraftStore = (): DraftSessionStore => useProvided().session;

/** A part of the open draft's session. Select narrowly: the selector runs at each keystroke. */
export const useDraft = <T>(selector: (session: DraftSession) => T): T =>
  useStore(useProvided().session, selector);

/** The agreement, or a part of it that keeps its identity while it does not change. */
export function useAgreement(): Agreement;
export function useAgreement<T>(selector: (agreement: Agreement) => T): T;
export function useAgreement<T>(selector?: (agreement: Agreement) => T): T | Agreement {
  return useDraft((session) => (selector ? selector(session.agreement) : session.agreement));
}

/** The name by which people know a record of the open draft. */
export const useRecordName = <L extends RecordList>(list: L, id: Agreement[L][number]['id']) =>
  useAgreement((agreement) => recordName(agreement, list, id));

/** `change` of the session; the same function as long as the draft is open. */
export const useChange = (): DraftSession['change'] => useProvided().session.getState().change;

/** A live field's value in the agreement's language; null where it is missing or not a field. */
export const useFieldText = (path: string): string | null =>
  useDraft((session) => fieldText(session.agreement, path));

const fieldTexts = new WeakMap<Agreement, Map<string, string | null>>();

/** The text of one field, worked out once for each version of the agreement. */
export function fieldText(agreement: Agreement, path: string): string | null {
  let texts = fieldTexts.get(agreement);
  if (!texts) {
    texts = new Map();
    fieldTexts.set(agreement, texts);
  }
  let text = texts.get(path);
  if (text === undefined) {
    const field = readField(agreement, path);
    text = field.ok ? formatterFor(agreement.language).value(field.value.value) : null;
    texts.set(path, text);
  }
  return text;
}

const useDerived = <T>(select: (derived: Derived) => T): T => {
  const { derived } = useProvided();
  return useSyncExternalStore(derived.subscribe, () => select(derived.current()));
};

/**
 * The assembled text and its stops; up to a quarter of a second behind while one types. A part that
 * is selected must keep its identity while it does not change.
 */
export function useAssembly(): Assembly;
export function useAssembly<T>(selector: (assembly: Assembly) => T): T;
export function useAssembly<T>(selector?: (assembly: Assembly) => T): T | Assembly {
  return useDerived(({ assembly }) => (selector ? selector(assembly) : assembly));
}

/** The version of the agreement that was assembled last: for what need not follow each keystroke. */
export const useAssembledAgreement = (): Agreement => useDerived(({ agreement }) => agreement);

/** The numbers as in the text ("4", "4.2"), as fresh as the assembly. */
export function useOutline(): Outline;
export function useOutline<T>(selector: (outline: Outline) => T): T;
export function useOutline<T>(selector?: (outline: Outline) => T): T | Outline {
  return useDerived(({ outline }) => (selector ? selector(outline) : outline));
}

/** What each step still needs, as fresh as the assembly. */
export function useCompleteness(): Completeness;
export function useCompleteness<T>(selector: (completeness: Completeness) => T): T;
export function useCompleteness<T>(selector?: (completeness: Completeness) => T): T | Completeness {
  return useDerived(({ completeness }) => (selector ? selector(completeness) : completeness));
}

/**
 * What the review finds, a moment behind the assembly. A part that is selected must keep its
 * identity while it does not change.
 */
export function useFindings<T>(select: (findings: Findings) => T): T {
  const { findings } = useProvided();
  return useSyncExternalStore(findings.subscribe, () => select(findings.current()));
}

/** Reviews once more what could not be reviewed. */
export const useReviewRetry = (): (() => void) => useProvided().findings.retry;
