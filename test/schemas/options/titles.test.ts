import {describe, expect, test} from 'vitest'

import {APPROVAL_STATUSES} from '../../../policy/vocabulary/approvalStatus.ts'
import {AUDIENCES} from '../../../policy/vocabulary/audience.ts'
import {CERTAINTIES} from '../../../policy/vocabulary/certainty.ts'
import {CHANGE_CLASSES} from '../../../policy/vocabulary/changeClass.ts'
import {CLAIM_TYPES} from '../../../policy/vocabulary/claimType.ts'
import {CONTROLLED_SCHEDULES} from '../../../policy/vocabulary/controlledSchedule.ts'
import {DISCLAIMER_KINDS} from '../../../policy/vocabulary/disclaimerKind.ts'
import {DISCLAIMER_PLACEMENTS} from '../../../policy/vocabulary/disclaimerPlacement.ts'
import {DOSAGE_FORMS} from '../../../policy/vocabulary/dosageForm.ts'
import {EVIDENCE_MODELS} from '../../../policy/vocabulary/evidenceModel.ts'
import {JURISDICTIONS} from '../../../policy/vocabulary/jurisdiction.ts'
import {LANGUAGES} from '../../../policy/vocabulary/language.ts'
import {ROUTES} from '../../../policy/vocabulary/route.ts'
import {SOURCE_KINDS} from '../../../policy/vocabulary/sourceKind.ts'
import {STUDY_DESIGNS} from '../../../policy/vocabulary/studyDesign.ts'
import {schemaTypes} from '../../../schemas/index.ts'
import {disclaimerKindTitles} from '../../../schemas/options/disclaimerKindTitles.ts'
import {titleOf} from '../../../schemas/options/titleOf.ts'
import {fieldOf} from '../../../schemas/read/fieldOf.ts'
import {listOf} from '../../../schemas/read/listOf.ts'

const offered = (typeName: string, fieldName: string): readonly unknown[] => {
  const type = schemaTypes.find(({name}) => name === typeName)
  const field = listOf(fieldOf(type, 'fields')).find(
    (entry) => fieldOf(entry, 'name') === fieldName,
  )
  return listOf(fieldOf(fieldOf(field, 'options'), 'list')).map((option) =>
    fieldOf(option, 'value'),
  )
}

describe('an editor is offered the whole vocabulary', () => {
  test.each([
    ['regulatoryStatus', 'status', APPROVAL_STATUSES],
    ['regulatoryStatus', 'jurisdiction', JURISDICTIONS],
    ['disclaimerScope', 'audience', AUDIENCES],
    ['disclaimerScope', 'jurisdictions', JURISDICTIONS],
    ['mechanismStep', 'certainty', CERTAINTIES],
    ['claim', 'type', CLAIM_TYPES],
    ['disclaimer', 'kind', DISCLAIMER_KINDS],
    ['disclaimer', 'placement', DISCLAIMER_PLACEMENTS],
    ['disclaimer', 'changeClass', CHANGE_CLASSES],
    ['disclaimer', 'language', LANGUAGES],
    ['treatment', 'form', DOSAGE_FORMS],
    ['treatment', 'route', ROUTES],
    ['treatment', 'controlledSchedule', CONTROLLED_SCHEDULES],
    ['source', 'kind', SOURCE_KINDS],
    ['source', 'design', STUDY_DESIGNS],
    ['source', 'model', EVIDENCE_MODELS],
    ['source', 'route', ROUTES],
    ['treatmentPage', 'jurisdictions', JURISDICTIONS],
    ['treatmentPage', 'language', LANGUAGES],
    ['article', 'jurisdictions', JURISDICTIONS],
    ['article', 'language', LANGUAGES],
  ])('%s.%s', (type, field, vocabulary) => {
    expect(offered(type, field)).toEqual([...vocabulary])
  })
})

describe('titleOf', () => {
  test('gives the title of a known value, and an unknown value as it is', () => {
    expect(titleOf(disclaimerKindTitles, 'safety')).toBe('Safety')
    expect(titleOf(disclaimerKindTitles, 'constructor')).toBe('constructor')
    expect(titleOf(disclaimerKindTitles, 'none of these')).toBe('none of these')
  })

  test.each([undefined, null, '', 7, {}])('gives nothing for %j', (value) => {
    expect(titleOf(disclaimerKindTitles, value)).toBeUndefined()
  })
})
