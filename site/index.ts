export {createSite, type Site} from './createSite.tsx'
export type {SiteOptions} from './SiteOptions.ts'
