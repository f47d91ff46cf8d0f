import {LakeError} from '../LakeError.ts'

/** A refused action, in the shape from which Sanity's client and the Studio make their message. */
export function actionError(
  statusCode: number,
  description: string,
  details: Record<string, unknown> = {},
): LakeError {
  return new LakeError(statusCode, description, {...details, type: 'actionError', items: []})
}
