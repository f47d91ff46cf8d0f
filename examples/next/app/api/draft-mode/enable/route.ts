import {validatePreviewUrl} from '@sanity/preview-url-secret'
import {perspectiveCookieName} from '@sanity/preview-url-secret/constants'
import {cookies, draftMode} from 'next/headers'
import {redirect} from 'next/navigation'

import {client} from '../../../../content/client.ts'
import {READ_TOKEN} from '../../../../content/environment.ts'
import {FRAME_COOKIE} from '../../../../content/frameCookie.ts'

/** The cookie by which Next.js knows that a visitor sees drafts. */
const DRAFT_COOKIE = '__prerender_bypass'

/** Turns draft mode on for who comes with a secret that the Studio has just made. */
export async function GET(request: Request): Promise<Response> {
  if (!READ_TOKEN) {
    return new Response('This site has no SANITY_API_READ_TOKEN, so it shows no drafts.', {
      status: 501,
    })
  }
  const asked = await validatePreviewUrl(client.withConfig({token: READ_TOKEN}), request.url)
  if (!asked.isValid) return new Response('Open this page from the Studio.', {status: 401})
  const [draft, jar] = await Promise.all([draftMode(), cookies()])
  draft.enable()
  const value = jar.get(DRAFT_COOKIE)?.value
  if (value) jar.set(DRAFT_COOKIE, value, FRAME_COOKIE)
  if (asked.studioPreviewPerspective) {
    jar.set(perspectiveCookieName, asked.studioPreviewPerspective, FRAME_COOKIE)
  }
  return redirect(asked.redirectTo ?? '/')
}
