import type {DocumentActionComponent} from 'sanity'
import {expect, test} from 'vitest'

import {guardOfAction} from '../../../../plugins/publish-guard/actions/guardOfAction.ts'
import {guardFor} from '../../../../plugins/publish-guard/guard/guardFor.ts'
import {guardActions} from '../../../../plugins/publish-guard/index.ts'

function action(name?: DocumentActionComponent['action']): DocumentActionComponent {
  return Object.assign(() => null, name === undefined ? {} : {action: name})
}

const publish = action('publish')
const others = [action('unpublish'), action()]
const schemaType = 'treatmentPage'
const guard = guardActions()

test('on a guarded type the publish action is wrapped and keeps its name', () => {
  const [first, ...rest] = guard([publish, ...others], {schemaType})
  expect(first).not.toBe(publish)
  expect(first?.action).toBe('publish')
  expect(rest).toEqual(others)
})

test('a schedule is guarded like publishing, and nothing is guarded twice', () => {
  const once = guard([action('schedule')], {schemaType})
  expect(once[0]?.action).toBe('schedule')
  expect(once.map(guardOfAction)).toEqual([guardFor()])
  expect(guard(once, {schemaType})).toEqual(once)
})

test('the wrapper is the same each time, so that its state survives', () => {
  expect(guard([publish], {schemaType})).toEqual(guard([publish], {schemaType}))
  expect(guard([publish], {schemaType})[0]).toBe(guard([publish], {schemaType: 'article'})[0])
  expect(guard([action('publish')], {schemaType})[0]).not.toBe(guard([publish], {schemaType})[0])
})

test('other types keep their actions', () => {
  const actions = [publish, ...others]
  expect(guard(actions, {schemaType: 'person'})).toBe(actions)
})

test('on a disclaimer, the actions that take it away are held, and no others', () => {
  const actions = [publish, action('unpublish'), action('delete'), action('duplicate')]
  const guarded = guard(actions, {schemaType: 'disclaimer'})
  expect(guarded.map(({action: name}) => name)).toEqual(actions.map(({action: name}) => name))
  expect(guarded.map((candidate) => guardOfAction(candidate) === guardFor())).toEqual([
    false,
    true,
    true,
    false,
  ])
})
