import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { IconButton } from '#renderer/ui/button.tsx';
import styles from './compare.module.css';

/** The head of a screen: the way back, its name, and what one can do. */
export function ScreenHeader({
  title,
  back,
  onBack,
  state,
  children,
}: {
  /** A text, or the field in which it is changed. */
  readonly title: ReactNode;
  /** "Back to the library" */
  readonly back: string;
  readonly onBack: () => void;
  /** Beside the title: whether it is saved. */
  readonly state?: ReactNode;
  /** Buttons at the end. */
  readonly children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // A new screen is read from its heading on.
  useEffect(() => heading.current?.focus(), []);
  return (
    <header className={styles['head']}>
      <IconButton label={back} icon={<ArrowLeft size={16} />} onPress={onBack} />
      <h1 ref={heading} tabIndex={-1} className={styles['heading']}>
        {title}
      </h1>
      {state}
      <div className={styles['headActions']}>{children}</div>
    </header>
  );
}
