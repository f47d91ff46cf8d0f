import {mutationError} from './mutationError.ts'

/** The 409 for a document that somebody else has changed meanwhile, in Sanity's words. */
export const unexpectedRevision = (id: string, current: string | undefined, expected: string) =>
  mutationError(409, [
    {
      type: 'documentRevisionIDDoesNotMatchError',
      description: `Document "${id}" has unexpected revision ID ("${current ?? ''}"), expected "${expected}"`,
      id,
      currentRevisionID: current ?? '',
      expectedRevisionID: expected,
    },
  ])
