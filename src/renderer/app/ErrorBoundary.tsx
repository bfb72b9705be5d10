import { Component, type ErrorInfo, type ReactNode } from 'react';
import { TriangleAlert } from 'lucide-react';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/page/surface.tsx';
import { StatusRegion } from '#renderer/ui/page/status.tsx';
import styles from './app.module.css';
import { flushOpenDraft } from '#renderer/shell/closing.ts';
import { currentSession, go } from '#renderer/shell/navigation.ts';
import { saveCopy } from '#renderer/shell/save-copy.ts';
import type { Studio } from '#renderer/shell/studio.ts';

interface State {
  readonly failed: boolean;
}

/** Catches what breaks while drawing: the draft is saved, and one can take a copy or go on. */
export class ErrorBoundary extends Component<
  { readonly studio: Studio; readonly children: ReactNode },
  State
> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error('A screen broke.', error, info.componentStack);
    void flushOpenDraft();
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { platform } = this.props.studio;
    const session = currentSession();
    return (
      <div className={styles['broken']} role="alert">
        <EmptyState
          icon={<TriangleAlert size={22} />}
          title="Something in SLA Studio went wrong"
          actions={
            <>
              <Button
                variant="primary"
                onPress={() => {
                  go({ name: 'library' });
                  this.setState({ failed: false });
                }}
              >
                Go to the library
              </Button>
              {session && (
                <Button onPress={() => void saveCopy(platform, session.getState().agreement)}>
                  Save a copy of the draft
                </Button>
              )}
              <Button onPress={() => location.reload()}>Restart the window</Button>
            </>
          }
        >
          <p>
            What you wrote is kept. If the same thing happens again, save a copy of the draft and
            restart the app.
          </p>
        </EmptyState>
        <StatusRegion />
      </div>
    );
  }
}
