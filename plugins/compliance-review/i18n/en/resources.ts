import {queueTexts} from './queueTexts.ts'
import {decideTexts} from './decideTexts.ts'
import {panelTexts} from './panelTexts.ts'
import {requestTexts} from './requestTexts.ts'
import {stateTexts} from './stateTexts.ts'

/** The texts of compliance review in English. Another language translates the same keys. */
export const resources = {
  ...queueTexts,
  ...stateTexts,
  ...requestTexts,
  ...decideTexts,
  ...panelTexts,
}
