import type {Mutator} from './Mutator.ts'
import {selectTargets} from './selectTargets.ts'

/** Deletes documents by id or by query. One that does not exist is no error and gives no result. */
export const deleteDocuments: Mutator = (view, payload, tools) =>
  selectTargets(view, payload, tools)
    .ids.filter((id) => view.get(id) !== undefined)
    .map((id) => {
      view.remove(id, {delete: {id}})
      return {id, operation: 'delete'}
    })
