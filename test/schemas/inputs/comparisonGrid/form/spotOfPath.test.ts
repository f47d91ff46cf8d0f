import {expect, test} from 'vitest'

import {itemPath} from '../../../../../schemas/inputs/comparisonGrid/form/itemPath.ts'
import {spotOfPath} from '../../../../../schemas/inputs/comparisonGrid/form/spotOfPath.ts'

test.each([[{row: null, column: 'a'}], [{row: 'r', column: null}], [{row: 'r', column: 'a'}]])(
  '%j is found again by its path',
  (spot) => {
    expect(spotOfPath(itemPath(spot))).toEqual(spot)
    expect(spotOfPath([...itemPath(spot), 'value'])).toEqual(spot)
  },
)

test.each([[[]], [['caption']], [['rows']], [['rows', 0]], [['summary', {_key: 'a'}]]])(
  '%j is no spot of the table',
  (path) => {
    expect(spotOfPath(path)).toBeUndefined()
  },
)
