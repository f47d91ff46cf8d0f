export * from './components/index.ts'
export {englishMessages} from './englishMessages.ts'
export type {Messages} from './Messages.ts'
export * from './queries/index.ts'
