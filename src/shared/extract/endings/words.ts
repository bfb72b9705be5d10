/** Words for ending an agreement before its term, and for having a right to. */
export const ENDS =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:terminat(?:e|es|ed|ing|ion)|cancel(?:s|led|ed|ling|lation)?|end\s(?:the|this|these)\s(?:[A-Za-z]{3,12}\s)?(?:agreement|contract|subscription|services?)|résili(?:er|ation|é[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|e)|dénonc[A-Za-zÀ-ÖØ-öø-ɏ]{1,6}|risolvere|recedere|recesso|disdetta|rescindir|resolver\sel\scontrato|opzegg[A-Za-zÀ-ÖØ-öø-ɏ]{1,5}|opzeg[A-Za-zÀ-ÖØ-öø-ɏ]{0,9})(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])|kündig[A-Za-zÀ-ÖØ-öø-ɏ]{1,6}|beend(?:en|igen|igung)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])|\bfrist(?:lose|gerechte)[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}\b/i;

export const PARTY_MAY =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:may|can|shall\s(?:be\sentitled|have\sthe\s(?:right|option))|(?:is|are|be)\s(?:entitled|at\sliberty|free|allowed|permitted)|has\sthe\s(?:right|option)|have\sthe\s(?:right|option)|right\sto|option\sto|kann|können|darf|berechtigt|peut|pourra|peuvent|est\sen\sdroit|puede|podrá|può|mag)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])/i;
