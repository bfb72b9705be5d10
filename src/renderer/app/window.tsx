import '#renderer/ui/base.css';
import { createRoot } from 'react-dom/client';
import { invariant } from '#shared/base/invariant.ts';
import { App } from './App.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { tellOfFaults } from './faults.ts';
import { Splash } from './Splash.tsx';
import { startStudio } from './start.ts';

/** Opening the drafts takes a few hundredths of a second; only a slow disk lets one see that. */
const SPLASH_AFTER_MS = 600;

export async function startWindow(): Promise<void> {
  performance.mark('sla:code');
  tellOfFaults(window);
  const container = document.querySelector('#root');
  invariant(container !== null, 'index.html has no #root');
  const root = createRoot(container);
  const splash = setTimeout(() => root.render(<Splash />), SPLASH_AFTER_MS);
  const studio = await startStudio();
  clearTimeout(splash);
  performance.mark('sla:store');
  root.render(
    <ErrorBoundary studio={studio}>
      <App studio={studio} />
    </ErrorBoundary>,
  );
}
