/**
 * Where something stands in an agreement, for people and for the app. `path` names keys and ids,
 * never list positions: "/commitments/uptime/target/value", "/sections/metrics/items/credits".
 * `label` is the same in words: "Availability › Target".
 */
export interface Place {
  readonly path: string;
  readonly label: string;
}

/** What is wrong, where, and what to do about it. */
export interface Problem {
  readonly place: Place;
  readonly message: string;
  readonly remedy: string;
}

/** "Availability › Target: The target has no value. Enter it, or remove the commitment." */
export const problemLine = (problem: Problem): string =>
  `${problem.place.label}: ${problem.message} ${problem.remedy}`.trim();
