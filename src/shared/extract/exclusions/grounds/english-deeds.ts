import type { CategoryWords } from './category-words.ts';
import { CUSTOMER, CUSTOMERS, THINGS } from './english-words.ts';

// What the customer does, fails to do and writes, by the kind of its deed.

/** Work of the customer's hands, as a noun with whose hands did it behind it. */
const BY_WHOM = String.raw`(?:operation|operating|handling|treatment|conduct|misconduct|unplugging|disconnect(?:ion|ing)|switch(?:ing)?[- ]off|turning off|power(?:ing)?[- ](?:off|down)|shut(?:ting)?[- ]?down|restart(?:ing)?|reboot(?:ing)?|mov(?:e|es|ing)|relocat(?:ion|ing)|repair(?:s|ing)?|servicing|maintenance|integration|programming|administration|set-?up|overloading|overwriting|editing|opening|damag(?:e|ing)|negligen(?:ce|t act)|fault|deployments?|uploads?|imports?|upgrades?|updates?|attempts?)`;
/** What one owes to work with somebody else. */
const MISSING = String.raw`(?:lack|absence|want|refusal|denial|withholding|failure) of (?:[a-z-]+ )?(?:co-?operation|collaboration|access|assistance|participation|input|responses?|feedback|information|approval|involvement|authori[sz]ation|permission|support|response)`;
/** "Late approval", "settings", "inability to grant access": what is whoever's doing whose it is said to be. */
const OWN_DEED = String.raw`(?:approvals?|settings|deployments?|inability to (?:grant|provide|give|allow|respond|make|access its)|unwillingness|reluctance|non-?complian(?:ce|t (?:use|behaviou?r))|non-?performance|non-?co-?operation|inattention|carelessness|recklessness|overuse|operation of|handling of|decisions?|deletions?|operators|(?:[a-z]+ )?(?:programming|coding|input|typing|handling|operator|operating|administrative|administration|configuration|scripting|human) (?:errors?|mistakes?|faults?)|(?:[a-z-]+ )?(?:changes|edits)|unplugging|rebooting|restarting|uploads?|migrations?|interventions?|involvement|conduct|behaviou?r|activit(?:y|ies))`;
/** What somebody writes and runs. */
const WRITTEN = String.raw`(?:(?:own |custom |application |client-side |source )*(?:code|scripts?|quer(?:y|ies)))`;

export const DEEDS: readonly CategoryWords[] = [
  {
    category: 'customer-actions',
    says: [
      String.raw`\b${BY_WHOM}\b(?: (?:of|to|in|with) [^.;,:]{1,40}?)? (?:by|on the part of) (?:the |any |an? )?${CUSTOMER}(?!['’]?s?['’]? (?:[\w-]+ ){0,2}(?:${THINGS}))\b`,
      String.raw`\b(?:fail(?:ure|s|ed|ing)?|refus(?:al|es|ed|ing)|inability) to (?:provide|grant|give|allow|permit|arrange) (?:[a-z]+ )?access to (?:the |its |your )?(?:premises|sites?|buildings?|equipment|systems?|facilit(?:y|ies)|rooms?|servers?)\b`,
      String.raw`\b(?:administrative|manual|deliberate|accidental|unintended) (?:acts?|actions?|changes?|operations?) (?:of|by) (?:the |any |an? )?${CUSTOMER}s?\b`,
      String.raw`\b${MISSING} (?:by|of|from|on the part of) (?:the |any |an? )?${CUSTOMER}\b`,
      String.raw`\bbreach(?:es)? of (?:this|the|its|their|our|any) (?:[a-z]+ ){1,4}by (?:the |any |an? )?${CUSTOMER}\b`,
      String.raw`\b(?:the |any )?${CUSTOMERS}(?:,? (?:or|and) (?:its|their|your) [a-z]+['’]?)? (?:own )?(?:[a-z-]+ ){0,1}${OWN_DEED}\b`,
      String.raw`\b(?:the |a |any )(?<!users )${CUSTOMER} (?:not )?(?:modifying|exceeding|misconfiguring|changing|altering|deleting|removing|disabling|disconnecting|unplugging|uploading|running|executing|installing|upgrading|performing|making|requesting|blocking|overloading|restarting|rebooting|turning|switching|refusing|delaying|withholding|ignoring|neglecting|providing|responding|granting|approving)\b`,
      String.raw`\b${CUSTOMERS} ${WRITTEN}\b`,
      String.raw`\b(?:errors?|bugs?|mistakes?|faults?|defects?|problems?) (?:in|of|with|within) (?:the )?${CUSTOMERS} (?:own |custom )?(?:applications?|programs?|programming|integrations?|deployments?)\b`,
    ].map((pattern) => new RegExp(pattern, 'i')),
  },
];

/** What the customer writes, where nothing else of its own stands beside it. */
export const WRITTEN_ALONE = new RegExp(
  String.raw`\b${CUSTOMERS} ${WRITTEN}\b(?!,? (?:or|and|software|hardware|equipment|systems?)|,)`,
  'gi',
);
