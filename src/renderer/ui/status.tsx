import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import { useEffect } from 'react';
import { create } from 'zustand';
import { Button, IconButton } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './status.module.css';

export interface StatusMessage {
  readonly id: number;
  readonly tone: 'info' | 'success' | 'danger';
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

interface StatusState {
  readonly messages: readonly StatusMessage[];
}

const useStatus = create<StatusState>(() => ({ messages: [] }));
let lastId = 0;

/**
 * Tells the user of something that just happened, without taking the focus. Failures stay until
 * they are closed; all else goes after 8 seconds.
 */
export function tell(
  text: string,
  options: {
    readonly tone?: StatusMessage['tone'];
    readonly action?: StatusMessage['action'];
  } = {},
): void {
  lastId += 1;
  const message: StatusMessage = {
    id: lastId,
    tone: options.tone ?? 'info',
    text,
    action: options.action ?? null,
  };
  useStatus.setState(({ messages }) => ({ messages: [...messages.slice(-3), message] }));
}

const close = (id: number) =>
  useStatus.setState(({ messages }) => ({ messages: messages.filter((one) => one.id !== id) }));

const ICONS = { info: Info, success: CircleCheck, danger: CircleAlert } as const;

/** The region at the foot of the window where `tell` is heard and seen. */
export function StatusRegion() {
  const messages = useStatus((state) => state.messages);
  return (
    <div className={styles['region']} role="region" aria-label="Messages">
      <div role="status" aria-live="polite" className={styles['messages']}>
        {messages.map((message) => (
          <Message key={message.id} message={message} />
        ))}
      </div>
    </div>
  );
}

function Message({ message }: { readonly message: StatusMessage }) {
  const { id, tone, text, action } = message;
  useEffect(() => {
    if (tone === 'danger') return;
    const timer = setTimeout(() => close(id), 8_000);
    return () => clearTimeout(timer);
  }, [id, tone]);
  const Icon = ICONS[tone];
  return (
    <div className={classNames(styles['message'], styles[tone])}>
      <Icon size={16} aria-hidden="true" />
      <span className={styles['text']}>{text}</span>
      {action !== null && (
        <Button
          size="small"
          variant="quiet"
          className={styles['action']}
          onPress={() => {
            close(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton
        size="small"
        label="Close message"
        icon={<X size={14} />}
        onPress={() => close(id)}
      />
    </div>
  );
}
