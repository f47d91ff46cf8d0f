import {ClientError, type RequestHandlerOptions} from '@sanity/client'

import type {Reason, Refusal} from './Refusal.ts'
import {DOUBT_TEXTS} from '../../i18n/doubtTexts.ts'

/** As an answer of the server would be: the request is sound, and yet it is not carried out. */
const UNPROCESSABLE = 422

function fill(text: string, details: {readonly [name: string]: string}): string {
  return text.replaceAll(/{{(\w+)}}/g, (_, name: string) => details[name] ?? '')
}

/** The first of several in words. The rest is in the message that people see, and in the details. */
function firstOf(texts: readonly string[]): string {
  const [first = '', ...rest] = texts
  return rest.length === 0 ? first : `${first} And ${rest.length} more.`
}

function describe(reason: Reason): string {
  switch (reason.kind) {
    case 'page': {
      const {title, id} = reason.page
      return `${title ?? id}: ${firstOf(reason.findings.map(({message}) => message))}`
    }
    case 'inUse': {
      const {title, id} = reason.disclaimer
      const pages = reason.uses.map((use) => `${use.title ?? use.id} links to it.`)
      return `${title ?? id} is in use: ${firstOf(pages)}`
    }
    case 'mistakes':
      return 'This Studio is not put together as it must be.'
    default:
      return fill(DOUBT_TEXTS[reason.doubt.code], reason.doubt.details)
  }
}

/** The refusal as the client's own error, which whoever sent the request takes for the server's. */
export function refusalError(
  {reasons}: Refusal,
  {url, method = 'GET'}: RequestHandlerOptions,
): ClientError {
  const description = `Held back by the compliance rule. ${firstOf(reasons.map(describe))}`
  const body = {error: {type: 'caveatRefusal', description, reasons}}
  return new ClientError({
    statusCode: UNPROCESSABLE,
    statusMessage: 'Unprocessable Content',
    headers: {},
    body,
    url,
    method,
  })
}
