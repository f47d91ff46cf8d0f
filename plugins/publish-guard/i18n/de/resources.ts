import {prefixKeys} from '../prefixKeys.ts'
import {DOUBT_TEXTS} from './doubtTexts.ts'
import {FINDING_TEXTS} from './findingTexts.ts'
import {LABEL_TEXTS} from './labelTexts.ts'
import {MISTAKE_TEXTS} from './mistakeTexts.ts'
import {PART_TEXTS} from './partTexts.ts'
import {SHORT_TEXTS} from './shortTexts.ts'

/** The texts of the guard in German. */
export const resources = {
  ...prefixKeys('finding.', FINDING_TEXTS),
  ...prefixKeys('label.', LABEL_TEXTS),
  ...prefixKeys('short.', SHORT_TEXTS),
  ...prefixKeys('doubt.', DOUBT_TEXTS),
  ...prefixKeys('mistake.', MISTAKE_TEXTS),
  ...PART_TEXTS,
}
