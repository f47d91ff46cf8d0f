import {deliveryFilter} from '../../generated/deliveryFilter.ts'

/**
 * Pages that may be shown, in `$language` unless it is null, behind the page whose cursor `$after`
 * is in the order of `pageListOrder`; from the first one when that is null.
 */
export const pageListFilter = /* groq */ `
  defined(slug.current) &&
  (!defined($language) || language == $language) &&
  (
    !defined($after) ||
    coalesce(lastMedicallyReviewed, "") < $after.key ||
    (coalesce(lastMedicallyReviewed, "") == $after.key && _id > $after.id)
  ) &&
  ${deliveryFilter}
`

/** Newest review first. The id sets apart pages of the same day, so that none is skipped or doubled. */
export const pageListOrder = /* groq */ `coalesce(lastMedicallyReviewed, "") desc, _id asc`
