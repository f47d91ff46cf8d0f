import {LakeError} from '../LakeError.ts'

/** The 400 for a request whose content is malformed. */
export const validationError = (description: string, details: Record<string, unknown> = {}) =>
  new LakeError(400, description, {...details, type: 'validationError'})
