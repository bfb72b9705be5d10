/** Word measures in twips (1/20 pt), half-points and eighths of a point; we think in pt and mm. */
export const twips = (points: number): number => Math.round(points * 20);

export const twipsOfMm = (mm: number): number => Math.round((mm / 25.4) * 1440);

export const halfPoints = (points: number): number => Math.round(points * 2);

/** What DrawingML measures in. */
export const emus = (points: number): number => Math.round(points * 12_700);

/** Widths of borders. */
export const eighths = (points: number): number => Math.round(points * 8);
