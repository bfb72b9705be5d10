/** Whoever is served, as a noun. */
export const CUSTOMER = String.raw`(?:customer|client|account ?holder|subscriber|licensee|user|tenant|member|buyer|hospital|lessee|you|end.?user|firm|merchant|purchaser|consumer|school|institution|department|caller|requester|council|(?<=\bthe )(?:authority|trust|university|college|board|district|county|agency|ministry|employer|principal))`;
/** The same as the owner of something. */
export const CUSTOMERS = String.raw`(?:customers?['’]?s?|clients?['’]?s?|subscribers?['’]?s?|licensees?['’]?s?|(?:end )?users?['’]?s?|tenants?['’]?s?|hospitals?['’]?s?|lessees?['’]?s?|firms?['’]?s?|merchants?['’]?s?|purchasers?['’]?s?|consumers?['’]?s?|schools?['’]?s?|institutions?['’]?s?|departments?['’]?s?|callers?['’]?s?|requesters?['’]?s?|councils?['’]?s?|(?<=\bthe )(?:authority|trust|university|college|board|district|county|agency|ministry|employer|principal)['’]?s?|your)`;

/** People who act for whoever is served. */
const PEOPLE = String.raw`(?:people|staff|team|users|employees|admins?|administrators?|developers|editors|colleagues|contractors|engineers|electricians?|builders|students|members|visitors|guests|nephew|cleaners?|kids)`;
/** Who acts at the customer's end: "one of your people", "someone on your side", "you (or your nephew)". */
export const ACTOR = String.raw`(?:you|(?:some|any)(?:one|body) (?:on your (?:side|sites?|premises)|of yours|(?:at|in) your (?:end|place|office|site|shop|building|house|company|team))|(?:(?:one|some|any) of )?your (?:own )?(?:[a-z]+ )?${PEOPLE}|(?:the |a |any |its |their )?${CUSTOMER}s?(?:['’]s (?:[a-z]+ )?${PEOPLE})?|(?:its|their) (?:own )?(?:[a-z]+ )?${PEOPLE})(?: \([^()]{1,40}\))?`;
/** What is somebody's: what its failure tells is whose it is, and not who did it. */
export const THINGS =
  'facilit(?:y|ies)|premises|connection|equipment|hardware|software|network|w?lan|wan|wi-?fi|system|internet|infrastructure|application|computer|device|workstation|router|firewall|server|power|cabling|broadband';
