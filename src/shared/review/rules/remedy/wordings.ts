/**
 * Rules of calculation that clauses state in words and that the model cannot express, with what the
 * engine does instead. Words are looked for in small letters; a run that the model fills in stands
 * as one character.
 */
export const WORDINGS: readonly { readonly words: RegExp; readonly differs: string }[] = [
  {
    words: /multiplied by the number of units/,
    differs:
      'The clause averages over all units, such as sites or users. The figures count an outage in full unless it is recorded with the share of units affected as its weight.',
  },
  {
    words: /the worst result is the result/,
    differs:
      'The clause takes the worst result of all parts. The figures have one result for each commitment.',
  },
  {
    words: /counts as a full minute/,
    differs:
      'The clause counts every minute begun as a whole one. The figures count outages to the second.',
  },
  {
    words: /half of the time counts as/,
    differs:
      'The clause counts reduced performance by half. The figures do so only for incidents that are recorded with a weight of 0.5.',
  },
  {
    words: /interruptions with the same cause that follow each other within \d+ minutes/,
    differs:
      'The clause joins interruptions with the same cause. The figures join outages only where they touch or overlap.',
  },
  {
    words: /waits for information, access or a test by .{1,40} is not /,
    differs:
      'The clause leaves out the time in which the provider waits. The figures count an outage from its recorded start to its recorded end.',
  },
  {
    words: /is increased by half/,
    differs:
      'The clause raises the credit for misses in a row. The figures show the credit of each measurement window by itself.',
  },
  {
    words:
      /only the highest of the .{0,40}is granted for that cause|may choose one of the .{0,40} due/,
    differs:
      'The clause grants one credit where several commitments were missed. The figures show the credit of each commitment.',
  },
  {
    words: /for the same calendar month together are limited to/,
    differs:
      'The clause limits the credits of all commitments together. The figures apply the cap of each commitment by itself.',
  },
  {
    words: /are due at half their amount|gives no right to|has no legal consequence/,
    differs:
      'The clause grants less or no credit in the first time of a service. The figures grant credits from the first day.',
  },
  {
    words: /another circumstance outside the reasonable control/,
    differs:
      'The clause excludes circumstances that are not listed. The figures exclude only what the table of exclusions lists and the commitment names.',
  },
  {
    words: /in which undisputed charges of .{1,40} are overdue/,
    differs:
      'The clause denies credits while charges are overdue. The figures know nothing of payments.',
  },
  {
    words: /rises to the average of the target and the average result/,
    differs:
      'The clause raises the target after a good year. The figures use the target as it is entered.',
  },
];
