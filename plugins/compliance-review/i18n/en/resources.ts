import {impactTexts} from './impactTexts.ts'
import {queueTexts} from './queueTexts.ts'
import {decideTexts} from './decideTexts.ts'
import {panelTexts} from './panelTexts.ts'
import {requestTexts} from './requestTexts.ts'
import {stateTexts} from './stateTexts.ts'
import {withdrawalTexts} from './withdrawalTexts.ts'

/** The texts of compliance review in English. Another language translates the same keys. */
export const resources = {
  ...impactTexts,
  ...queueTexts,
  ...withdrawalTexts,
  ...stateTexts,
  ...requestTexts,
  ...decideTexts,
  ...panelTexts,
}
