import { memo, useLayoutEffect, useRef, useState, type FunctionComponent } from 'react';

type Handler = (...given: readonly unknown[]) => unknown;

/**
 * Draws a control anew only when what it shows changes. Its handlers may be other functions each
 * time: a form that is drawn at each keystroke then draws the one field in which one types.
 */
export function steady<P extends object>(Control: FunctionComponent<P>): FunctionComponent<P> {
  const Memo = memo(Control) as unknown as FunctionComponent<P>;
  return function Steady(props: P) {
    const latest = useRef(props);
    useLayoutEffect(() => {
      latest.current = props;
    });
    const [handlers] = useState(() => new Map<string, Handler>());
    const same = Object.fromEntries(
      Object.entries(props).map(([name, value]) => {
        if (typeof value !== 'function') return [name, value];
        const handler =
          handlers.get(name) ??
          ((...given) => (latest.current as Record<string, Handler | undefined>)[name]?.(...given));
        handlers.set(name, handler);
        return [name, handler];
      }),
    ) as P;
    return <Memo {...same} />;
  };
}
