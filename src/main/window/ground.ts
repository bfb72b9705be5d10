/** The page's own ground in light and dark (--color-canvas), so that nothing flashes before it paints. */
export const GROUND = { light: '#f6f7f7', dark: '#111416' } as const;
