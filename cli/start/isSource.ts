const NO_SOURCE = /^\.|^(node_modules|dist)$|\.ndjson$/

/** Whether something can be built from a file or folder of this name: nothing is from what is hidden, installed, built or content. */
export function isSource(name: string): boolean {
  return !NO_SOURCE.test(name)
}
