import {article} from './documents/article.ts'
import {incident} from './documents/caveat.incident.ts'
import {comparisonTable} from './documents/comparisonTable.ts'
import {condition} from './documents/condition.ts'
import {disclaimer} from './documents/disclaimer.ts'
import {mechanism} from './documents/mechanism.ts'
import {person} from './documents/person.ts'
import {source} from './documents/source.ts'
import {treatment} from './documents/treatment.ts'
import {treatmentPage} from './documents/treatmentPage.ts'
import {basicText} from './objects/basicText.ts'
import {callout} from './objects/callout.ts'
import {claim} from './objects/claim.ts'
import {comparator} from './objects/comparator.ts'
import {comparisonCell} from './objects/comparisonCell.ts'
import {comparisonRow} from './objects/comparisonRow.ts'
import {comparisonTableEmbed} from './objects/comparisonTableEmbed.ts'
import {conditionCode} from './objects/conditionCode.ts'
import {disclaimerScope} from './objects/disclaimerScope.ts'
import {figure} from './objects/figure.ts'
import {legalBasis} from './objects/legalBasis.ts'
import {link} from './objects/link.ts'
import {mechanismEmbed} from './objects/mechanismEmbed.ts'
import {mechanismStep} from './objects/mechanismStep.ts'
import {regulatoryStatus} from './objects/regulatoryStatus.ts'
import {richText} from './objects/richText.ts'
import {safetyInformation} from './objects/safetyInformation.ts'
import {safetyRisk} from './objects/safetyRisk.ts'

export {comparisonGridBundle} from './inputs/comparisonGrid/comparisonGridBundle.ts'

/** What can be written, as a table of contents: documents first, then what they are made of. */
export const schemaTypes = [
  treatmentPage,
  article,
  mechanism,
  comparisonTable,
  treatment,
  condition,
  disclaimer,
  source,
  person,
  incident,
  richText,
  basicText,
  claim,
  link,
  mechanismEmbed,
  comparisonTableEmbed,
  callout,
  figure,
  safetyInformation,
  safetyRisk,
  regulatoryStatus,
  conditionCode,
  mechanismStep,
  comparator,
  comparisonRow,
  comparisonCell,
  disclaimerScope,
  legalBasis,
]
