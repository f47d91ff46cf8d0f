import {LakeError} from '../LakeError.ts'

/**
 * A 401 in the shape of Sanity's API. The code `SIO-401-ANF` ("session not found") is what makes
 * the Studio show its sign-in screen instead of an error.
 */
export function unauthorized(message: string): LakeError {
  return new LakeError(401, message, {
    type: 'unauthorized',
    title: 'Unauthorized',
    errorCode: 'SIO-401-ANF',
  })
}
