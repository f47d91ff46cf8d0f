import {Hono} from 'hono'

import type {Person} from '../access/Person.ts'
import {unauthorized} from '../access/unauthorized.ts'
import type {LakeContext} from '../LakeContext.ts'

/** Who is signed in, and who the other people are. */
export function userRoutes({access, people}: LakeContext): Hono {
  const app = new Hono()

  app.get('/users/me', (c) => {
    const person = access.personOf(c.req.raw)
    return c.json(person === null ? {} : describeMe(person))
  })

  app.get('/users/:ids', (c) => {
    const me = access.personOf(c.req.raw)
    if (me === null) throw unauthorized('Sign in first: this needs a token')
    const asked = c.req.param('ids').split(',')
    const found = asked.map((id) =>
      people.find((person) => person.id === (id === 'me' ? me.id : id)),
    )
    const described = found.map((person) => (person === undefined ? null : describe(person)))
    return c.json(asked.length === 1 ? described[0] : described)
  })

  return app
}

function describe({id, name, email}: Person) {
  return {id, displayName: name, email, imageUrl: null, isCurrentUser: false}
}

function describeMe({id, name, email, roles}: Person) {
  return {
    id,
    name,
    email,
    role: roles[0]?.name,
    roles: roles.map(({name, title}) => ({name, title, description: ''})),
    provider: 'caveat',
    profileImage: null,
    tosAcceptedAt: '1970-01-01T00:00:00.000Z',
  }
}
