/** Of such values one in four was wrong in texts that the rules had not met, of the others one in twenty. */
const UNSURE_BELOW = 0.7;

/** Whether the words of a text leave it open that they mean what was read in them. */
export const isUnsure = ({ confidence }: { readonly confidence: number }): boolean =>
  confidence < UNSURE_BELOW;
