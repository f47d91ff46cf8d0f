import type {Json} from './Store.ts'

/**
 * The ids that a value refers to, with whether at least one of the references is strong. One
 * into another dataset or project never is: the lake cannot hold its target.
 */
export function referencesOf(value: Json): Map<string, boolean> {
  const found = new Map<string, boolean>()
  collect(value, found)
  return found
}

function collect(value: Json, found: Map<string, boolean>): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found)
    return
  }
  const {_ref: target} = value
  if (typeof target === 'string' && target !== '') {
    const strong = value['_weak'] !== true && !leavesDataset(value)
    found.set(target, strong || found.get(target) === true)
  }
  for (const item of Object.values(value)) collect(item, found)
}

const leavesDataset = (reference: {[key: string]: Json}) =>
  reference['_dataset'] !== undefined ||
  reference['_projectId'] !== undefined ||
  reference['_type'] === 'globalDocumentReference'
