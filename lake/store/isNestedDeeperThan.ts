import type {Json} from './Store.ts'

/** Whether objects and arrays lie in one another more than `depth` times. Does not recurse. */
export function isNestedDeeperThan(value: Json, depth: number): boolean {
  const rest: {value: Json; level: number}[] = [{value, level: 1}]
  for (let item = rest.pop(); item !== undefined; item = rest.pop()) {
    if (typeof item.value !== 'object' || item.value === null) continue
    if (item.level > depth) return true
    const level = item.level + 1
    for (const child of Object.values(item.value)) rest.push({value: child, level})
  }
  return false
}
