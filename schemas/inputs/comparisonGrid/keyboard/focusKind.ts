/** Where in a place the focus is; undefined for a button within a cell, which has keys of its own. */
export const focusKind = (target: EventTarget): 'cell' | 'menu' | 'text' | undefined => {
  if (target instanceof HTMLTextAreaElement) return 'text'
  if (!(target instanceof HTMLElement) || target.dataset.place === undefined) return undefined
  return target instanceof HTMLButtonElement ? 'menu' : 'cell'
}
