import type {resources} from './en/resources.ts'

/** Every text of compliance review, by its key. */
export type ReviewTexts = {readonly [key in keyof typeof resources]: string}
