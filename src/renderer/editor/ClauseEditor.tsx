import { useCallback, useEffect, useLayoutEffect, useRef, useState, type FocusEvent } from 'react';
import { flushSync } from 'react-dom';
import { classNames } from '#renderer/ui/class-names.ts';
import type { ClauseEditorProps } from './clause-editor-props.ts';
import styles from './clause-editor.module.css';
import { LiveEditor } from './LiveEditor.tsx';
import { useNearViewport } from './near-viewport.ts';
import { registerHandle, type CaretPlace } from './open-editors.ts';
import { StaticRichText } from './StaticRichText.tsx';

/**
 * The text of a clause, to be written. Until it comes near the visible part of the page, it is only
 * shown, in the same look: a long section opens as fast as a short one.
 */
export function ClauseEditor(props: ClauseEditorProps) {
  const { value, label, placePath, language, placeholder, className } = props;
  const [isLive, setLive] = useState(false);
  const [isActive, setActive] = useState(false);
  const wrapper = useRef<HTMLDivElement>(null);
  const firstFocus = useRef<CaretPlace | null>(null);
  const live = useRef<{ focus: (at: CaretPlace) => void; caret: () => number | null }>(null);
  const wake = useCallback(() => setLive(true), []);
  const takeFirstFocus = useCallback(() => {
    const at = firstFocus.current;
    firstFocus.current = null;
    return at;
  }, []);
  useNearViewport(wrapper, !isLive, wake);

  useEffect(
    () =>
      registerHandle(placePath, {
        focus(at) {
          if (live.current) live.current.focus(at);
          else {
            firstFocus.current = at;
            setLive(true);
          }
        },
        caret: () => live.current?.caret() ?? null,
      }),
    [placePath],
  );

  // From the text to the toolbar or a menu the focus is nowhere for a moment.
  const leaving = useRef(0);
  useLayoutEffect(() => () => clearTimeout(leaving.current), []);
  const onFocus = () => {
    clearTimeout(leaving.current);
    setActive(true);
  };
  const onBlur = (event: FocusEvent) => {
    if (wrapper.current?.contains(event.relatedTarget)) return;
    leaving.current = window.setTimeout(() => setActive(false), 50);
  };

  return (
    <div
      ref={wrapper}
      data-place={placePath}
      className={classNames(styles['clause'], isActive && styles['active'], className)}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {isLive ? (
        <LiveEditor {...props} ref={live} isActive={isActive} takeFirstFocus={takeFirstFocus} />
      ) : (
        <div
          role="textbox"
          aria-multiline="true"
          aria-label={label}
          tabIndex={0}
          className={styles['text']}
          // The text is there before the press is over, and takes the caret to where it points.
          onPointerDown={() => flushSync(wake)}
          onFocus={() => {
            firstFocus.current ??= 'start';
            wake();
          }}
        >
          {value.length === 0 && placeholder !== undefined && (
            <span className={styles['placeholder']} aria-hidden="true">
              {placeholder}
            </span>
          )}
          <StaticRichText body={value} {...(language === undefined ? {} : { language })} />
        </div>
      )}
    </div>
  );
}
