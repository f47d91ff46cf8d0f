import {mutationError} from './mutationError.ts'

/** The 404 for a patch or action on a document that does not exist, in Sanity's words. */
export const notFound = (id: string) =>
  mutationError(404, [
    {
      type: 'documentNotFoundError',
      description: `The document with the ID "${id}" was not found`,
      id,
    },
  ])
