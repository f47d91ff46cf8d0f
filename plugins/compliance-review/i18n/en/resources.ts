import {queueTexts} from './queueTexts.ts'
import {stateTexts} from './stateTexts.ts'

/** The texts of compliance review in English. Another language translates the same keys. */
export const resources = {
  ...queueTexts,
  ...stateTexts,
}
