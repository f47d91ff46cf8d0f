const PMID = /^[1-9]\d{0,7}$/
const EMBEDDED = /(?<!\d)0*([1-9]\d{0,7})(?!\d)/

/** A PubMed number alone, 1 to 8 digits. When the value holds one inside a link or after "PMID", the message offers it. */
export const pmidFormat = (value: unknown): true | string => {
  if (value === undefined || value === null) return true
  if (typeof value !== 'string') return 'A PubMed number is text, for example 38914860.'
  if (PMID.test(value)) return true
  const found = EMBEDDED.exec(value)?.[1]
  return found === undefined
    ? `“${value}” is not a PubMed number. It has 1 to 8 digits, for example 38914860. Leave the field empty if the source has none.`
    : `Enter the number alone: ${found}`
}
