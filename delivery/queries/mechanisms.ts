import {defineQuery} from 'groq'

/** The next `$limit` mechanisms by name, behind the one whose cursor `$after` is, or from the first. */
export const MECHANISMS_QUERY = defineQuery(`
  *[
    _type == "mechanism" && defined(slug.current) &&
    (
      !defined($after) || coalesce(name, "") > $after.key ||
      (coalesce(name, "") == $after.key && _id > $after.id)
    )
  ] | order(coalesce(name, "") asc, _id asc)[0...$limit]{
    _id, _type, name, "slug": slug.current, summary,
    "cursor": {"key": coalesce(name, ""), "id": _id}
  }
`)
