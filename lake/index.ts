export type {Advice, Grant, Permission, Person} from './access/Person.ts'
export {createLake, type Lake, type LakeOptions} from './createLake.ts'
export {LakeError} from './LakeError.ts'
export type {Change, Json, LakeDocument, Store, Transaction} from './store/Store.ts'
