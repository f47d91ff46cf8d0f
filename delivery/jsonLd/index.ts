export {jsonLd, type JsonLdOptions} from './jsonLd.ts'
export {serializeJsonLd} from './serializeJsonLd.ts'
