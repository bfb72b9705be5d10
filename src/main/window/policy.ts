/**
 * The content security policy of every response that the window gets: scripts, styles, fonts and
 * workers of our own files only, nothing inline, no request to anywhere else, and no string becomes
 * script or markup except through a trusted-types policy.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Schemes that never leave this computer; all others are blocked. */
const LOCAL_SCHEMES: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/** Whether the window may load a URL at all. `developmentServer` is a host that it may talk to. */
export function mayRequest(url: string, developmentServer: string | null): boolean {
  try {
    const { protocol, host } = new URL(url);
    if (LOCAL_SCHEMES.has(protocol)) return true;
    return host === developmentServer && ['http:', 'ws:'].includes(protocol);
  } catch {
    return false;
  }
}
