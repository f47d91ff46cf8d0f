import {defineQuery} from 'groq'

/**
 * The next `$limit` comparison tables by caption, behind the one whose cursor `$after` is, or from the
 * first.
 */
export const COMPARISON_TABLES_QUERY = defineQuery(`
  *[
    _type == "comparisonTable" &&
    (
      !defined($after) || coalesce(caption, "") > $after.key ||
      (coalesce(caption, "") == $after.key && _id > $after.id)
    )
  ] | order(coalesce(caption, "") asc, _id asc)[0...$limit]{
    _id, _type, caption, headToHead, noHeadToHeadNote, summary,
    "cursor": {"key": coalesce(caption, ""), "id": _id}
  }
`)
