const STARTS_CLOCK =
  /^\s(?:after|from|of|following|upon|since|nach|ab|seit|après|dès|depuis|desde|tras|dopo|dalla|na|após)\s(?:an?\s|the\s|its\s|such\s|der\s|la\s|le\s|de\s)?$/i;

/**
 * Whether the words between a time and the next word make that what starts its clock, "within an hour after (report)":
 * it says nothing of the time behind it.
 */
export const startsClock = (between: string): boolean =>
  between.length <= LONGEST && STARTS_CLOCK.test(between);

const LONGEST = 24;
