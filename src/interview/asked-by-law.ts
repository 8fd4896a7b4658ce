/**
 * Questions that the law of a place asks where the federal baseline does not, as data with citations. A plan that leaves
 * one of them open is written all the same, and the question stays on the list of what is open.
 */
const asked: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'us-tx': {
    'children.permanency.concurrent': 'Tex. Fam. Code § 263.102(a)(5)',
    'goals.tasks.due': 'Tex. Fam. Code § 263.102(a)(4)',
    'case.reasonForInvolvement': '40 Tex. Admin. Code § 700.704(c)',
  },
  'us-fl': {
    'children.permanency.concurrent': 'Fla. R. Juv. P. 8.400(b)',
    'goals.services.startsOn': 'Fla. Stat. § 39.6012(1)(b)',
    'goals.services.provider': 'Fla. Stat. § 39.6012(1)(b)',
    'goals.services.location': 'Fla. Stat. § 39.6012(1)(b)',
    'goals.services.frequency': 'Fla. Stat. § 39.6012(1)(b)',
    'goals.tasks.due': 'Fla. Stat. § 39.6012(1)(b)',
  },
};

/** The law that asks a question in a jurisdiction (`us-tx`); undefined where none does. */
export function lawAsking(jurisdiction: string | undefined, question: string): string | undefined {
  const ofPlace = jurisdiction !== undefined && Object.hasOwn(asked, jurisdiction) ? asked[jurisdiction] : undefined;
  return ofPlace?.[question];
}
