import {unauthorized} from '../../../lake/access/unauthorized.ts'
import type {Access} from '../../../lake/LakeContext.ts'
import {LakeError} from '../../../lake/LakeError.ts'
import {people} from './people.ts'

/** Decides by name, and takes the name for the token. */
export const access: Access = {
  personOf: (request) => {
    const token = request.headers.get('authorization')
    if (token === null) return null
    const person = people.find(({id}) => id === token)
    if (person === undefined) throw unauthorized('Session not found')
    return person
  },
  canRead: (person, {_id, _type}) =>
    person?.id === 'writer' ? _type !== 'ballot' : !_id.includes('.') && _type !== 'note',
  authorize: (person, {documentId}) => {
    if (person?.id === 'writer' && !documentId.startsWith('sealed')) return
    throw new LakeError(403, 'Insufficient permissions; permission "update" required', {
      type: 'insufficientPermissionsError',
    })
  },
}
