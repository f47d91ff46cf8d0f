export {connect} from './connect.ts'
export {finish} from './finish.ts'
export {createRepair, type Repair, type RepairOptions} from './repair/createRepair.ts'
export type {Repaired} from './repair/Repaired.ts'

/** The handlers as they stand, for a function's own `index.ts` to export as `handler`. */
export {handler as repairAll} from './repair-all/index.ts'
export {handler as repairLinked} from './repair-linked/index.ts'
export {handler as repairPage} from './repair-page/index.ts'
