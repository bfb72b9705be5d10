import type { Agreement } from '#shared/agreement/agreement.ts';
import { assemble, type Assembly } from '#shared/assemble/assemble.ts';
import { completenessOf, type Completeness } from '#shared/assemble/completeness.ts';
import { outlineOf, type Outline } from '#shared/assemble/outline.ts';
import type { Defer } from '#renderer/platform/clock.ts';
import type { DraftSessionStore } from './session-store.ts';

/** What follows from one version of the agreement. */
export interface Derived {
  readonly agreement: Agreement;
  readonly assembly: Assembly;
  readonly outline: Outline;
  readonly completeness: Completeness;
}

export interface DerivedSource {
  /** The newest that is ready. It lags behind the agreement while one types. */
  readonly current: () => Derived;
  readonly subscribe: (listener: () => void) => () => void;
}

const PAUSE_MS = 60;
const LATEST_MS = 250;

/** After a short pause, in the browser's idle time, within a quarter of a second in any case. */
const whenIdle: Defer = (job) => {
  let idle: number | null = null;
  const timer = setTimeout(() => {
    idle = requestIdleCallback(job, { timeout: LATEST_MS - PAUSE_MS });
  }, PAUSE_MS);
  return () => {
    clearTimeout(timer);
    if (idle !== null) cancelIdleCallback(idle);
  };
};

const known = new WeakMap<Agreement, Derived>();

/** What follows from an agreement; worked out once for each version. */
export function derivedOf(agreement: Agreement): Derived {
  let derived = known.get(agreement);
  if (!derived) {
    const assembly = assemble(agreement);
    derived = {
      agreement,
      assembly,
      outline: outlineOf(agreement),
      completeness: completenessOf(agreement, assembly.stops),
    };
    known.set(agreement, derived);
  }
  return derived;
}

/**
 * Assembles the session's agreement once for all who look, and never between a key and its paint.
 * A job that is already waiting is not put off by further changes, so it keeps up with steady
 * typing, too.
 */
export function createDerived(session: DraftSessionStore, defer: Defer = whenIdle): DerivedSource {
  let derived: Derived | null = null;
  let callOff: (() => void) | null = null;
  let stop: (() => void) | null = null;
  const listeners = new Set<() => void>();

  const refresh = () => {
    callOff = null;
    const { agreement } = session.getState();
    if (derived?.agreement === agreement) return;
    derived = derivedOf(agreement);
    for (const listener of listeners) listener();
  };

  return {
    current() {
      // Without listeners nothing keeps it fresh.
      if (derived === null || (stop === null && derived.agreement !== session.getState().agreement))
        derived = derivedOf(session.getState().agreement);
      return derived;
    },
    subscribe(listener) {
      listeners.add(listener);
      stop ??= session.subscribe((state) => {
        if (state.agreement !== derived?.agreement) callOff ??= defer(refresh);
      });
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = null;
        callOff?.();
        callOff = null;
      };
    },
  };
}
