/** Where the window's page lives. Drafts are stored under this origin, so it must never change. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'sla';
const APP_ADDRESS = `${APP_SCHEME}://${APP_HOST}/`;

/** Protocol and host (with port) of the page that this run of the app shows. */
export interface PageAddress {
  readonly url: string;
  readonly protocol: string;
  readonly host: string;
}

/** The page of the built app, or of the development server where one is given. */
export function pageAddress(developmentServer: string | undefined): PageAddress {
  const { href: url, protocol, host } = new URL(developmentServer ?? APP_ADDRESS);
  return { url, protocol, host };
}

/**
 * Whether a URL is of our page. Protocol and host are compared, never the origin: for schemes of
 * one's own that is the word "null", which every foreign one has too.
 */
export function isOurPage(url: string, page: PageAddress): boolean {
  try {
    const { protocol, host, username, password } = new URL(url);
    return protocol === page.protocol && host === page.host && username === '' && password === '';
  } catch {
    return false;
  }
}
