import {expect, test} from 'vitest'

import {previewedVersion} from '../../../studio/preview/previewedVersion.ts'

const drafts = 'drafts'

test.each([
  ['draft', {displayed: {_id: 'drafts.page'}, revision: undefined, perspective: drafts}],
  ['draft', {displayed: {_id: 'versions.r1.page'}, revision: undefined, perspective: 'r1'}],
  ['draft', {displayed: {}, revision: undefined, perspective: drafts}],
  ['unchanged', {displayed: {_id: 'page'}, revision: undefined, perspective: drafts}],
  ['published', {displayed: {_id: 'page'}, revision: undefined, perspective: 'published'}],
  ['historical', {displayed: {_id: 'page'}, revision: 'abc', perspective: 'published'}],
] as const)('the preview shows the version: %s', (version, state) => {
  expect(previewedVersion(state)).toBe(version)
})
