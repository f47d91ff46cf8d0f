const DOI = /^10\.\d{4,9}(?:\.\d+)*\/\S+$/
const EMBEDDED = /10\.\d{4,9}(?:\.\d+)*\/\S+/
const TRAILING = /[.,;\s]+$/

/**
 * A DOI alone, as 10.1038/npp.2017.194. When the value holds one inside a link or after "doi:", the message
 * offers it. Shape: ISO 26324.
 */
export const doiFormat = (value: unknown): true | string => {
  if (value === undefined || value === null) return true
  if (typeof value !== 'string') return 'A DOI is text, for example 10.1038/npp.2017.194.'
  if (DOI.test(value) && !TRAILING.test(value)) return true
  const found = EMBEDDED.exec(value)?.[0]?.replace(TRAILING, '')
  return found !== undefined && DOI.test(found)
    ? `Enter the DOI alone, without anything before or after it: ${found}`
    : `“${value}” is not a DOI. A DOI starts with 10., then a number, a slash and a name: 10.1038/npp.2017.194. Leave the field empty if the source has none.`
}
