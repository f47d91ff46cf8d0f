/** The same texts under keys that begin with a prefix. */
export function prefixKeys(
  prefix: string,
  texts: {readonly [key: string]: string | undefined},
): {[key: string]: string} {
  const prefixed: {[key: string]: string} = {}
  for (const [key, text] of Object.entries(texts)) {
    if (text !== undefined) prefixed[`${prefix}${key}`] = text
  }
  return prefixed
}
