/** The app's mark: a page whose line of text is measured by a level. */
export const Logo = ({ size = 20 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
    <rect width="20" height="20" rx="5" fill="var(--color-accent)" />
    <path
      d="M5.5 6h9M5.5 10h5.5M5.5 14h3"
      stroke="var(--color-on-accent)"
      strokeWidth="1.6"
      strokeLinecap="round"
      fill="none"
    />
    <path
      d="m11.2 13.6 1.7 1.7 3-3.6"
      stroke="var(--color-on-accent)"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      fill="none"
    />
  </svg>
);
