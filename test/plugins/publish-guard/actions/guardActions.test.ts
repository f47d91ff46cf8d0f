import type {DocumentActionComponent} from 'sanity'
import {expect, test} from 'vitest'

import {guardActions} from '../../../../plugins/publish-guard/index.ts'

function action(name?: DocumentActionComponent['action']): DocumentActionComponent {
  return Object.assign(() => null, name === undefined ? {} : {action: name})
}

const publish = action('publish')
const others = [action('unpublish'), action()]
const schemaType = 'treatmentPage'

test('on a guarded type the publish action is wrapped and keeps its name', () => {
  const [first, ...rest] = guardActions([publish, ...others], {schemaType})
  expect(first).not.toBe(publish)
  expect(first?.action).toBe('publish')
  expect(rest).toEqual(others)
})

test('the wrapper is the same each time, so that its state survives', () => {
  expect(guardActions([publish], {schemaType})).toEqual(guardActions([publish], {schemaType}))
  expect(guardActions([publish], {schemaType})[0]).toBe(
    guardActions([publish], {schemaType: 'article'})[0],
  )
  expect(guardActions([action('publish')], {schemaType})[0]).not.toBe(
    guardActions([publish], {schemaType})[0],
  )
})

test('other types keep their actions', () => {
  const actions = [publish, ...others]
  expect(guardActions(actions, {schemaType: 'disclaimer'})).toBe(actions)
})
