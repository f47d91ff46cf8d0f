import {createPolicy} from '../../policy/index.ts'

/** The rule that the guard holds in this Studio. */
export const pagePolicy = createPolicy()
