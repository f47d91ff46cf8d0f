/**
 * What a list shows of a page: its disclaimers in short, because its summary may claim something. The
 * cursor of the last one is the `$after` of the next part of the list.
 */
export const pageListItemFields = /* groq */ `
  _id, _type, title, "slug": slug.current, summary, language, jurisdictions, lastMedicallyReviewed,
  "cursor": {"key": coalesce(lastMedicallyReviewed, ""), "id": _id},
  conditions[]->{_id, name, "slug": slug.current},
  disclaimers[]->{_id, kind, shortText}
`
