import type {NodeMarks} from './NodeMarks.ts'

/** The marks of a part that the form does not know. */
export const noMarks: NodeMarks = {validation: [], presence: [], changed: false, open: false}
