import {fieldOf} from '../read/fieldOf.ts'

const isFilled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

/** A source that a reader can look up: at least one of DOI, PubMed number and web address. */
export const oneIdentifier = (source: unknown): true | string =>
  ['doi', 'pmid', 'url'].some((name) => isFilled(fieldOf(source, name))) ||
  'Enter a DOI, a PubMed number or a web address, so that a reader can look the source up.'
