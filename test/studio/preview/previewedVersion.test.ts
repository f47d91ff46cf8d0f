import {expect, test} from 'vitest'

import {previewedVersion} from '../../../studio/preview/previewedVersion.ts'

const inDrafts = {isPublished: true, revision: undefined, perspective: 'drafts'}

test.each([
  ['draft', {...inDrafts, displayed: {_id: 'drafts.page'}}],
  ['draft', {...inDrafts, displayed: {_id: 'versions.r1.page'}, perspective: 'r1'}],
  ['draft', {...inDrafts, displayed: {}}],
  ['draft', {...inDrafts, displayed: {_id: 'new'}, isPublished: false}],
  ['unchanged', {...inDrafts, displayed: {_id: 'page'}}],
  ['published', {...inDrafts, displayed: {_id: 'page'}, perspective: 'published'}],
  ['historical', {...inDrafts, displayed: {_id: 'page'}, revision: 'abc'}],
] as const)('the preview shows the version: %s', (version, pane) => {
  expect(previewedVersion(pane)).toBe(version)
})
