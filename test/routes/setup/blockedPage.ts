const link = (id: string) => ({_key: id, _type: 'reference', _ref: id})

/** A treatment page that links no disclaimer, to be stored under any id. */
export const BLOCKED_PAGE = {
  _type: 'treatmentPage',
  title: 'A page without disclaimers',
  slug: {_type: 'slug', current: 'a-page-without-disclaimers'},
  treatments: [link('treatment-compounded-ketamine-odt')],
}

/** The id under which it would be live. */
export const BLOCKED_ID = 'page-without-disclaimers'
