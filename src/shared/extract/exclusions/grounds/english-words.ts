/** Whoever is served, as a noun. */
export const CUSTOMER = String.raw`(?:customer|client|account ?holder|subscriber|licensee|user|tenant|member|buyer|hospital|lessee|you|end.?user|firm|merchant|purchaser|consumer|school|institution|department|caller|requester|council|(?<=\bthe )authority)`;
/** The same as the owner of something. */
export const CUSTOMERS = String.raw`(?:customers?['’]?s?|clients?['’]?s?|subscribers?['’]?s?|licensees?['’]?s?|(?:end )?users?['’]?s?|tenants?['’]?s?|hospitals?['’]?s?|lessees?['’]?s?|firms?['’]?s?|merchants?['’]?s?|purchasers?['’]?s?|consumers?['’]?s?|schools?['’]?s?|institutions?['’]?s?|departments?['’]?s?|callers?['’]?s?|requesters?['’]?s?|councils?['’]?s?|your)`;
