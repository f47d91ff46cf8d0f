import {NextResponse} from 'next/server'

import {STUDIO_URL} from './content/environment.ts'

/** Only the Studio may show the site in a frame, as its Presentation tool does. */
export function proxy(): NextResponse {
  const response = NextResponse.next()
  response.headers.set('content-security-policy', `frame-ancestors 'self' ${STUDIO_URL}`)
  response.headers.set('x-content-type-options', 'nosniff')
  return response
}
