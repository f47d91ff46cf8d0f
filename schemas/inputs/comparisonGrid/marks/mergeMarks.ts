import type {NodeMarks} from './NodeMarks.ts'

/** The marks of several parts as those of one. */
export const mergeMarks = (parts: readonly NodeMarks[]): NodeMarks => ({
  validation: parts.flatMap(({validation}) => validation),
  presence: parts.flatMap(({presence}) => presence),
  changed: parts.some(({changed}) => changed),
  open: parts.some(({open}) => open),
})
