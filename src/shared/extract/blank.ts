const BLANK =
  /\[[^\]]{0,60}\]\s?(?:business\s|working\s)?(?:hours?|minutes?|days?|stunden|tage|heures|jours)|\[(?:[^\]]{0,20}\d|e\.g|z\.\s?b)[^\]]{0,40}\]|_{3,}/i;

/** Whether a form leaves the figure to be filled in: "[e.g. 48 hours]", "[X] days". */
export const isBlank = (text: string): boolean => BLANK.test(text);
