import { CircleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button, IconButton } from '../button.tsx';
import { classNames } from '../class-names.ts';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly isOpen: boolean;
  /** Escape, the close button, or a click outside. */
  readonly onClose: () => void;
  readonly title: string;
  readonly size?: 'small' | 'medium' | 'large' | 'full';
  /** Escape and a click outside do nothing: something is under way. */
  readonly isBusy?: boolean;
  /** The row of buttons at the foot. */
  readonly actions?: ReactNode;
  readonly bodyClassName?: string | undefined;
  readonly children: ReactNode;
}

/** A modal dialog with title, body that scrolls, and actions. Focus returns to where it was. */
export function Dialog({
  isOpen,
  onClose,
  title,
  size = 'medium',
  isBusy = false,
  actions,
  bodyClassName,
  children,
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={!isBusy}
      isKeyboardDismissDisabled={isBusy}
      className={styles['overlay'] ?? ''}
      data-modal=""
    >
      <Modal className={classNames(styles['modal'], styles[size])}>
        <AriaDialog className={styles['dialog'] ?? ''}>
          <header className={styles['head']}>
            <Heading slot="title" level={2} className={styles['title'] ?? ''}>
              {title}
            </Heading>
            {!isBusy && (
              <IconButton label="Close" icon={<X size={16} />} size="small" onPress={onClose} />
            )}
          </header>
          <div className={classNames(styles['body'], bodyClassName)}>{children}</div>
          {actions !== undefined && <footer className={styles['actions']}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Asks before something that cannot be undone, or tells of something that went wrong. */
export function AlertDialog({
  isOpen,
  title,
  children,
  confirm,
  cancel = 'Cancel',
  isDanger = false,
  onConfirm,
  onCancel,
  alternative,
}: {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** What the button does: "Delete for good". */
  readonly confirm: string;
  /** Null: there is nothing to choose. */
  readonly cancel?: string | null;
  readonly isDanger?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** A third answer, between the two. */
  readonly alternative?: { readonly words: string; readonly onPress: () => void };
}) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onCancel();
      }}
      className={styles['overlay'] ?? ''}
      data-modal=""
    >
      <Modal className={classNames(styles['modal'], styles['small'])}>
        <AriaDialog role="alertdialog" className={styles['dialog'] ?? ''}>
          <header className={styles['head']}>
            {isDanger && <CircleAlert size={18} className={styles['alert']} aria-hidden="true" />}
            <Heading slot="title" level={2} className={styles['title'] ?? ''}>
              {title}
            </Heading>
          </header>
          <div className={styles['body']}>{children}</div>
          <footer className={styles['actions']}>
            {cancel !== null && (
              <Button onPress={onCancel} autoFocus={isDanger}>
                {cancel}
              </Button>
            )}
            {alternative && <Button onPress={alternative.onPress}>{alternative.words}</Button>}
            <Button
              variant={isDanger ? 'danger' : 'primary'}
              onPress={onConfirm}
              autoFocus={!isDanger}
            >
              {confirm}
            </Button>
          </footer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
