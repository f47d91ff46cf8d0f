import type {ReviewTexts} from '../ReviewTexts.ts'
import {impactTexts} from './impactTexts.ts'
import {queueTexts} from './queueTexts.ts'
import {decideTexts} from './decideTexts.ts'
import {panelTexts} from './panelTexts.ts'
import {requestTexts} from './requestTexts.ts'
import {stateTexts} from './stateTexts.ts'
import {withdrawalTexts} from './withdrawalTexts.ts'

/** The texts of compliance review in German. A key that English lacks, or has alone, does not compile. */
export const resources = {
  ...impactTexts,
  ...queueTexts,
  ...withdrawalTexts,
  ...stateTexts,
  ...requestTexts,
  ...decideTexts,
  ...panelTexts,
} satisfies ReviewTexts
