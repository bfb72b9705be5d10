import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components';
import type { PopoverProps } from 'react-aria-components';
import menu from './menu.module.css';
import styles from './popover.module.css';
import { classNames } from '../class-names.ts';

/** A small panel beside the button that opens it; Escape or a click outside closes it. */
export function Popover({
  trigger,
  label,
  placement = 'bottom start',
  children,
}: {
  readonly trigger: ReactNode;
  readonly label: string;
  readonly placement?: NonNullable<PopoverProps['placement']>;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover
        className={classNames(menu['popover'], styles['popover'])}
        placement={placement}
        offset={6}
      >
        <Dialog aria-label={label} className={styles['content'] ?? ''}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
