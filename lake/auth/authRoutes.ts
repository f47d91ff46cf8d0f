import {Hono} from 'hono'

import type {Sessions} from '../access/createSessions.ts'
import {tokenOf} from '../access/tokenOf.ts'
import {unauthorized} from '../access/unauthorized.ts'
import {LakeError} from '../LakeError.ts'
import type {LakeContext} from '../LakeContext.ts'
import type {Origins} from '../security/createOrigins.ts'
import {createSignIn} from './createSignIn.ts'

type AuthOptions = {context: LakeContext; sessions: Sessions; origins: Origins}

const SESSION_SECONDS = 30 * 24 * 60 * 60

/** Sign-in by choosing one of the local people: there are no passwords on this machine. */
export function authRoutes({context, sessions, origins}: AuthOptions): Hono {
  const app = new Hono()
  const signIn = createSignIn()

  app.get('/auth/providers', (c) => {
    const base = new URL(c.req.url).origin
    return c.json({
      providers: context.people.map(({id, name, roles}) => ({
        name: id,
        title: `${name}, ${roles.map(({title}) => title.toLowerCase()).join(' and ')}`,
        url: `${base}/v1/auth/login/${encodeURIComponent(id)}`,
      })),
      thirdPartyLogin: false,
      sso: {},
    })
  })

  app.get('/auth/login/:person', (c) => {
    const person = context.people.find(({id}) => id === c.req.param('person'))
    if (person === undefined) {
      throw new LakeError(404, `Nobody called "${c.req.param('person')}" can sign in here.`)
    }
    const asked = c.req.query('origin') ?? new URL(c.req.url).origin
    const target = URL.parse(asked)
    const host = c.req.header('host') ?? new URL(c.req.url).host
    if (target === null || !origins.allowsOrigin(target.origin, host)) {
      throw new LakeError(
        400,
        `Signing in does not lead to ${asked}: it is no origin of this lake.`,
      )
    }
    target.hash = `sid=${signIn.begin(person.id)}`
    return new Response(null, {
      status: 302,
      headers: {location: target.href, 'cache-control': 'no-store'},
    })
  })

  app.get('/auth/fetch', (c) => {
    const personId = signIn.complete(c.req.query('sid') ?? '')
    if (personId === undefined) throw unauthorized('Session not found')
    const token = sessions.open(personId)
    c.header('cache-control', 'no-store')
    return c.json({token, label: token.slice(0, 6)})
  })

  app.get('/auth/id', (c) => {
    const person = context.access.personOf(c.req.raw)
    if (person === null) throw unauthorized('Session not found')
    return c.json({id: person.id, expiry: Math.floor(Date.now() / 1000) + SESSION_SECONDS})
  })

  app.post('/auth/logout', (c) => {
    const token = tokenOf(c.req.raw)
    if (token !== undefined) sessions.end(token)
    return c.json({ok: true})
  })

  return app
}
