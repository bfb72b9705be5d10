/** Words for ending an agreement before its term, and for having a right to. */
export const ENDS =
  /\b(?:terminat(?:e|es|ed|ing|ion)|cancel(?:s|led|ed|ling|lation)?|end\sth(?:e|is)\s(?:agreement|contract|subscription)|résili(?:er|ation|é\w{0,2}|e)|dénonc\w{1,6}|risolvere|recedere|recesso|disdetta|rescindir|resolver\sel\scontrato|opzegg\w{1,5}|opzeg\w{0,6})\b|kündig\w{1,6}|beend(?:en|igen|igung)\b|\bfrist(?:lose|gerechte)\w{0,2}\b/iu;

export const PARTY_MAY =
  /\b(?:may|can|shall\s(?:be\sentitled|have\sthe\s(?:right|option))|(?:is|are|be)\sentitled|has\sthe\s(?:right|option)|have\sthe\s(?:right|option)|right\sto|option\sto|kann|können|darf|berechtigt|peut|pourra|peuvent|est\sen\sdroit|puede|podrá|può|mag)\b/iu;
