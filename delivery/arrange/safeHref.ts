/** What every parser reads as an address of the web. */
const WEB = /^https?:\/\/[a-z0-9]/i

const SAFE_PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:']

/**
 * The address if following it runs no code: http, https, mailto, tel or relative; else undefined.
 * It is judged by the parser that browsers use, so tabs, line breaks and case hide nothing.
 */
export function safeHref(href: unknown): string | undefined {
  if (typeof href !== 'string' || href.trim() === '') return undefined
  if (WEB.test(href)) return href
  if (!URL.canParse(href, 'https://relative.invalid')) return undefined
  const {protocol} = new URL(href, 'https://relative.invalid')
  return SAFE_PROTOCOLS.includes(protocol) ? href : undefined
}
