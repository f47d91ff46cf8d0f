import type {Context} from 'hono'

import type {Person} from '../access/Person.ts'
import {unauthorized} from '../access/unauthorized.ts'
import type {LakeContext} from '../LakeContext.ts'

/** Who writes. Throws a 401 LakeError if nobody is signed in. */
export function signedIn(c: Context, {access}: LakeContext): Person {
  const person = access.personOf(c.req.raw)
  if (person === null) throw unauthorized('Sign in first: writing needs a token')
  return person
}
