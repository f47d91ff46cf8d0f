export const conditionFields = /* groq */ `_id, name, "slug": slug.current, code`

/** A condition that a page is about, with its code in ICD or SNOMED where there is one. */
export type ConditionResult = {
  _id: string
  name: string | null
  slug: string | null
  code: {system: string | null; value: string | null} | null
}
