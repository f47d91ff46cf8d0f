import {mutationError} from './mutationError.ts'

/** The 409 for an id that is taken, in Sanity's words. */
export const alreadyExists = (id: string) =>
  mutationError(409, [
    {type: 'documentAlreadyExistsError', description: `Document by ID "${id}" already exists`, id},
  ])
