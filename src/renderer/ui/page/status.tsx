import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { create } from 'zustand';
import { Button, IconButton } from '../button.tsx';
import { classNames } from '../class-names.ts';
import { keepFocus } from '../keep-focus.ts';
import styles from './status.module.css';

export interface StatusMessage {
  readonly id: number;
  readonly tone: 'info' | 'success' | 'danger';
  readonly text: string;
  /** What `text` says shortened; null: it says all. */
  readonly whole: string | null;
  readonly action: { readonly label: string; readonly run: () => void } | null;
  /** How long it stays, in milliseconds; null: until it is closed. */
  readonly staysFor: number | null;
}

interface StatusState {
  readonly messages: readonly StatusMessage[];
}

/** What is being told, the oldest first. */
export const useStatus = create<StatusState>(() => ({ messages: [] }));
let lastId = 0;

const TO_READ = 8_000;
/** One has to read what can be done, decide, and get there. */
const TO_ACT = 20_000;
const MOST = 4;

/**
 * Tells the user of something that just happened, without taking the focus. Failures stay until
 * they are closed, and so does what offers the only way back; all else goes after a while in which
 * neither the pointer nor the focus is on a message. What fails again is told anew, and once. Gives the
 * message's id, to take it back by.
 */
export function tell(
  text: string,
  options: {
    readonly tone?: StatusMessage['tone'];
    readonly action?: StatusMessage['action'];
    /** What the action brings back is lost without it. */
    readonly isOnlyWayBack?: boolean;
    /** What the text says shortened, to read by pointing at it. */
    readonly whole?: string | null;
  } = {},
): StatusMessage['id'] {
  const { tone = 'info', action = null, isOnlyWayBack = false, whole = null } = options;
  lastId += 1;
  const message: StatusMessage = {
    id: lastId,
    tone,
    text,
    whole: whole === text ? null : whole,
    action,
    staysFor: tone === 'danger' || isOnlyWayBack ? null : action === null ? TO_READ : TO_ACT,
  };
  useStatus.setState(({ messages }) => {
    const others = messages.filter((one) => tone !== 'danger' || one.text !== text);
    return { messages: [...withRoom(others), message] };
  });
  return lastId;
}

/** Without one of them where they are many: the oldest of those that would go by themselves, if any. */
function withRoom(messages: readonly StatusMessage[]): readonly StatusMessage[] {
  if (messages.length < MOST) return messages;
  const out = messages.find(({ staysFor }) => staysFor !== null) ?? messages[0];
  return messages.filter((one) => one !== out);
}

/** Takes back a message that holds no longer; nothing where it is gone already. */
export const takeBack = (id: StatusMessage['id']): void =>
  useStatus.setState(({ messages }) => ({ messages: messages.filter((one) => one.id !== id) }));

const ICONS = { info: Info, success: CircleCheck, danger: CircleAlert } as const;

/** The region at the foot of the window where `tell` is heard and seen. */
export function StatusRegion() {
  const messages = useStatus((state) => state.messages);
  // By id, as a message that is gone tells nobody that pointer and focus have left it.
  const [pointedAt, setPointedAt] = useState<number | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const cameFrom = useRef<Element | null>(null);
  const isHeld = messages.some(({ id }) => id === pointedAt || id === focused);
  return (
    <div className={styles['region']} role="region" aria-label="Messages">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the focus of the buttons within */}
      <div
        role="status"
        aria-live="polite"
        className={styles['messages']}
        onFocus={({ relatedTarget, currentTarget }) => {
          if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
        }}
      >
        {messages.map((message) => (
          <Message
            key={message.id}
            message={message}
            isHeld={isHeld}
            onPointed={setPointedAt}
            onFocused={setFocused}
            cameFrom={() => cameFrom.current}
          />
        ))}
      </div>
    </div>
  );
}

function Message({
  message,
  isHeld,
  onPointed,
  onFocused,
  cameFrom,
}: {
  readonly message: StatusMessage;
  /** Its time does not run. */
  readonly isHeld: boolean;
  readonly onPointed: (id: number | null) => void;
  readonly onFocused: (id: number | null) => void;
  /** What had the focus before the messages had it. */
  readonly cameFrom: () => Element | null;
}) {
  const { id, tone, text, whole, action, staysFor } = message;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (staysFor === null || isHeld) return;
    const timer = setTimeout(() => takeBack(id), staysFor);
    return () => clearTimeout(timer);
  }, [id, staysFor, isHeld]);
  const isPressed = useRef(false);
  const giveFocusBack = () => {
    const before = cameFrom();
    keepFocus(() => (before instanceof HTMLElement && before.isConnected ? before : null));
  };
  const press = () => {
    isPressed.current = true;
    giveFocusBack();
    takeBack(id);
  };
  // Many others may drive it out.
  useLayoutEffect(() => {
    const element = box.current;
    return () => {
      if (!isPressed.current && element?.contains(document.activeElement)) giveFocusBack();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- only when it goes
  }, []);
  const Icon = ICONS[tone];
  return (
    <div
      ref={box}
      className={classNames(styles['message'], styles[tone])}
      onPointerEnter={() => onPointed(id)}
      onPointerLeave={() => onPointed(null)}
      onFocus={() => onFocused(id)}
      onBlur={() => onFocused(null)}
    >
      <Icon size={16} aria-hidden="true" />
      <span className={styles['text']} title={whole ?? undefined}>
        {text}
      </span>
      {action !== null && (
        <Button
          size="small"
          variant="quiet"
          className={styles['action']}
          onPress={() => {
            press();
            // Which may say otherwise where the focus goes.
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton size="small" label="Close message" icon={<X size={14} />} onPress={press} />
    </div>
  );
}
