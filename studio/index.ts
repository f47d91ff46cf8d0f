export {connectStudio, type StudioConnection} from './connectStudio.ts'
export type {ConnectionSettings} from './resolveConnection.ts'
