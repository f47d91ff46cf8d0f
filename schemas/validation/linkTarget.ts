const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:']
const SCHEME = /^[a-z][a-z0-9+.-]*:/i
const RELATIVE = /^(?:\/(?!\/)|\.{1,2}\/|#|\?)/
const HOST_WITHOUT_SCHEME = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#].*)?$/i
const MAIL_WITHOUT_SCHEME = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/
const EXPECTED =
  'A link starts with https://, http://, mailto: or tel:, or with / for a page of this site.'

const absolute = (value: string): true | string => {
  const parsed = URL.parse(value)
  if (parsed === null) return `“${value}” is not a complete address. ${EXPECTED}`
  if (!SCHEMES.includes(parsed.protocol))
    return `Links with ${parsed.protocol} are not allowed. ${EXPECTED}`
  return true
}

/** Where a link may lead: http, https, mailto, tel, or a path of the same site. An empty value passes. */
export const linkTarget = (value: unknown): true | string => {
  if (value === undefined || value === null) return true
  if (typeof value !== 'string') return EXPECTED
  if (/[\s\p{Cc}]/u.test(value)) return 'Remove the spaces and line breaks: an address has none.'
  if (value.includes('\\')) return 'An address has no backslash. Use / instead.'
  if (RELATIVE.test(value)) return true
  if (SCHEME.test(value)) return absolute(value)
  if (MAIL_WITHOUT_SCHEME.test(value)) return `For an e-mail address write mailto:${value}`
  if (HOST_WITHOUT_SCHEME.test(value)) return `Write the whole address: https://${value}`
  return `“${value}” leads nowhere. ${EXPECTED}`
}
