export * from './components/index.ts'
export * from './queries/index.ts'
