import type { Session, WebContents } from 'electron';
import { isOurPage, type PageAddress } from './address.ts';
import { mayRequest } from './policy.ts';

/** Whether the window may show a URL: our page, and of it only the start. */
export function mayNavigate(url: string, page: PageAddress): boolean {
  return isOurPage(url, page) && ['/', '/index.html'].includes(new URL(url).pathname);
}

/** Keeps a page where it is: no other pages, windows, frames or web views. */
export function guardContents(contents: WebContents, page: PageAddress): void {
  contents.on('will-navigate', (event, url) => {
    if (!mayNavigate(url, page)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !mayNavigate(event.url, page)) event.preventDefault();
  });
  contents.on('will-redirect', (event, url) => {
    if (!mayNavigate(url, page)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** Gives pages no device, no place, no notification, and no way to another computer. */
export function guardSession(session: Session, developmentServer: string | null): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}));
  session.webRequest.onBeforeRequest((request, decide) =>
    decide({ cancel: !mayRequest(request.url, developmentServer) }),
  );
  session.on('will-download', (event) => event.preventDefault());
}
