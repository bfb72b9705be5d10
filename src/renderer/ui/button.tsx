import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip as AriaTooltip,
  TooltipTrigger,
} from 'react-aria-components';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { steady } from './page/steady.tsx';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** One primary button a view at most; quiet ones for tools. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'small' | 'medium';
  /** Before the words; 16 px. */
  readonly icon?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  /** The place path that this button is the control of. */
  readonly place?: string | undefined;
}

export function Button({
  variant = 'secondary',
  size = 'medium',
  icon,
  className,
  children,
  place,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(place === undefined ? {} : { 'data-place': place })}
      className={classNames(styles['button'], styles[variant], styles[size], className)}
    >
      {icon}
      <span className={styles['words']}>{children}</span>
    </AriaButton>
  );
}

export interface IconButtonProps extends Omit<
  AriaButtonProps,
  'className' | 'style' | 'children' | 'aria-label'
> {
  /** Its name, read aloud and shown as the tooltip. */
  readonly label: string;
  /** The keys that do the same, shown in the tooltip: "Ctrl+Z". */
  readonly keys?: string | undefined;
  readonly icon: ReactNode;
  readonly size?: 'small' | 'medium';
  readonly variant?: 'quiet' | 'secondary';
  /** Shows that what it toggles is on. */
  readonly isPressed?: boolean;
  readonly className?: string | undefined;
}

function PlainIconButton({
  label,
  keys,
  icon,
  size = 'medium',
  variant = 'quiet',
  isPressed,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton
        {...rest}
        aria-label={label}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        className={classNames(
          styles['button'],
          styles['icon'],
          styles[variant],
          styles[size],
          isPressed && styles['pressed'],
          className,
        )}
      >
        {icon}
      </AriaButton>
      <AriaTooltip className={styles['tooltip'] ?? ''} offset={6}>
        {label}
        {keys !== undefined && <kbd className={styles['keys']}>{keys}</kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}

export const IconButton = steady(PlainIconButton);

/** A hint on a control that has words of its own. The child must be focusable. */
export function Tooltip({
  text,
  children,
}: {
  readonly text: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip className={styles['tooltip'] ?? ''} offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
