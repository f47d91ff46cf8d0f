import type {Step} from './Step.ts'

/** A step that changes nothing of what readers see, now or later. */
export const HARMLESS: Step = {names: [], touches: [], happen: () => Promise.resolve()}
