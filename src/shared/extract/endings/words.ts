/** Words for ending an agreement before its term, and for having a right to. */
export const ENDS =
  /(?<![\p{L}\p{N}_])(?:terminat(?:e|es|ed|ing|ion)|cancel(?:s|led|ed|ling|lation)?|end\sth(?:e|is)\s(?:agreement|contract|subscription)|résili(?:er|ation|é\p{L}{0,2}|e)|dénonc\p{L}{1,6}|risolvere|recedere|recesso|disdetta|rescindir|resolver\sel\scontrato|opzegg\p{L}{1,5}|opzeg\p{L}{0,6})(?![\p{L}\p{N}_])|kündig\p{L}{1,6}|beend(?:en|igen|igung)(?![\p{L}\p{N}_])|\bfrist(?:lose|gerechte)\p{L}{0,2}\b/iu;

export const PARTY_MAY =
  /(?<![\p{L}\p{N}_])(?:may|can|shall\s(?:be\sentitled|have\sthe\s(?:right|option))|(?:is|are|be)\sentitled|has\sthe\s(?:right|option)|have\sthe\s(?:right|option)|right\sto|option\sto|kann|können|darf|berechtigt|peut|pourra|peuvent|est\sen\sdroit|puede|podrá|può|mag)(?![\p{L}\p{N}_])/iu;
