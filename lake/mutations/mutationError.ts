import {LakeError} from '../LakeError.ts'

/** What went wrong with one document, in Sanity's words. */
export type MutationProblem = {type: string; description: string; [detail: string]: unknown}

/** A refused transaction, in the shape from which Sanity's client makes its message. */
export function mutationError(statusCode: number, problems: readonly MutationProblem[]): LakeError {
  const [only] = problems
  const description =
    problems.length === 1 && only !== undefined
      ? `Mutation failed: ${only.description}`
      : `Mutation(s) failed with ${problems.length} error(s)`
  return new LakeError(statusCode, description, {
    type: 'mutationError',
    items: problems.map((error, index) => ({error, index})),
  })
}
