'use server'

import type {ClientPerspective} from '@sanity/client'
import {perspectiveCookieName} from '@sanity/preview-url-secret/constants'
import {cookies, draftMode} from 'next/headers'

import {FRAME_COOKIE} from './frameCookie.ts'

/** Remembers what the Studio looks at, drafts or a release, for whoever sees drafts. */
export async function setPerspective(perspective: ClientPerspective): Promise<void> {
  const [{isEnabled}, jar] = await Promise.all([draftMode(), cookies()])
  if (isEnabled) jar.set(perspectiveCookieName, String(perspective), FRAME_COOKIE)
}
