import type {StoredDocument} from '../../../../policy/index.ts'
import {type Changes, createView, findAmong} from './createView.ts'
import type {Dataset} from './Dataset.ts'
import type {Plan, Uncertainty, World} from './World.ts'

/** The world as a dataset is stored. `inherited` has changed already. */
export function createWorld(dataset: Dataset, inherited: Changes = new Map()): World {
  const changes = new Map<string, StoredDocument | undefined>()
  const sources = new Map<string, string>()
  const plans: Plan[] = []
  const doubts: Uncertainty[] = []
  const allChanges = () => new Map([...inherited, ...changes])
  return {
    ...createView(dataset, allChanges),
    load: dataset.load,
    schedule: dataset.schedule,
    query: dataset.query,
    history: dataset.history,
    before: (id) => findAmong(inherited, dataset, id),
    put: (document, source) => {
      const isStored = source !== undefined && !allChanges().has(source)
      if (isStored) sources.set(document['_id'], source)
      else sources.delete(document['_id'])
      changes.set(document['_id'], document)
    },
    sourceOf: (id) => sources.get(id),
    remove: (id) => void changes.set(id, undefined),
    changes: () => changes,
    allChanges,
    plan: (plan) => void plans.push(plan),
    plans: () => plans,
    doubt: (uncertainty) => void doubts.push(uncertainty),
    doubts: () => doubts,
    fork: () => createWorld(dataset, allChanges()),
  }
}
