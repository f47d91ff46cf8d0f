/** The order of a query without `order()`: by id, as code units compare. */
export function byId(left: {_id: string}, right: {_id: string}): number {
  if (left._id === right._id) return 0
  return left._id < right._id ? -1 : 1
}
