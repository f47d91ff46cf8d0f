import {BehaviorSubject, firstValueFrom, skip, type Subscription} from 'rxjs'
import {afterEach, describe, expect, test} from 'vitest'

import {observePreview} from '../../../studio/preview/observePreview.ts'
import type {PreviewResult} from '../../../studio/preview/PreviewResult.ts'
import {createStore} from './createStore.ts'
import {documentOf} from './documentOf.ts'

const disclaimer = documentOf('disclaimer', 'disclaimer', {kind: 'safety', shortText: 'Published.'})
const draft = {...disclaimer, _id: 'drafts.disclaimer', shortText: 'Draft.'}

const subscriptions: Subscription[] = []
afterEach(() => subscriptions.splice(0).forEach((subscription) => subscription.unsubscribe()))

describe('a preview', () => {
  test('shows what is typed, and the latest drafts of what it refers to', async () => {
    const {latest} = watch(createStore([disclaimer, draft]), pageLinking('disclaimer'))
    expect(await latest()).toMatchObject({
      title: 'Typed',
      disclaimers: [{_id: 'disclaimer', shortText: 'Draft.'}],
    })
  })

  test('of the published version shows no draft', async () => {
    const {latest} = watch(createStore([disclaimer, draft]), pageLinking('disclaimer'), false)
    expect(await latest()).toMatchObject({disclaimers: [{shortText: 'Published.'}]})
  })

  test('follows changes elsewhere: an edit, a deletion, a new draft', async () => {
    const store = createStore([disclaimer])
    const {latest, next} = watch(store, pageLinking('disclaimer'))
    expect(await latest()).toMatchObject({disclaimers: [{shortText: 'Published.'}]})

    const drafted = next()
    store.set('drafts.disclaimer', draft)
    expect(await drafted).toMatchObject({disclaimers: [{shortText: 'Draft.'}]})

    const discarded = next()
    store.set('drafts.disclaimer', undefined)
    expect(await discarded).toMatchObject({disclaimers: [{shortText: 'Published.'}]})

    const deleted = next()
    store.set('disclaimer', undefined)
    expect(await deleted).toMatchObject({disclaimers: [null]})
  })

  test('follows what is typed, and reads a new reference before it shows it', async () => {
    const store = createStore([disclaimer])
    const {latest, next, page} = watch(store, {_id: 'page', _type: 'treatmentPage', title: 'Typed'})
    expect(await latest()).toMatchObject({disclaimers: null})

    const linked = next()
    page.next(pageLinking('disclaimer'))
    expect(await linked).toMatchObject({disclaimers: [{shortText: 'Published.'}]})
  })

  test('reads what lies behind a reference, and stops reading when nobody looks', async () => {
    const store = createStore([
      documentOf('treatment', 'treatment', {
        regulatoryStatus: [{_key: 's', source: {_type: 'reference', _ref: 'source'}}],
      }),
      documentOf('source', 'source', {title: 'Law', cites: {_ref: 'treatment'}}),
    ])
    const {latest, subscription} = watch(store, {
      _id: 'page',
      _type: 'treatmentPage',
      treatments: [{_type: 'reference', _ref: 'treatment'}],
    })
    expect(await latest()).toMatchObject({
      treatments: [{regulatoryStatus: [{source: {title: 'Law'}}]}],
    })
    expect(store.readers()).toBeGreaterThan(0)
    subscription.unsubscribe()
    expect(store.readers()).toBe(0)
  })

  test('of a type that nobody looks at is none', async () => {
    const {latest} = watch(createStore([]), {_id: 'person', _type: 'person', name: 'Ada'})
    expect(await latest()).toBeUndefined()
  })
})

type Typed = {_id: string; _type: string; [field: string]: unknown}

function pageLinking(id: string): Typed {
  return {
    _id: 'page',
    _type: 'treatmentPage',
    title: 'Typed',
    disclaimers: [{_type: 'reference', _key: 'k', _ref: id}],
  }
}

function watch(store: ReturnType<typeof createStore>, document: Typed, drafts = true) {
  const page = new BehaviorSubject(document)
  const results = new BehaviorSubject<PreviewResult | undefined>(undefined)
  const subscription = observePreview({store, drafts}, page).subscribe(results)
  subscriptions.push(subscription)
  const next = () => firstValueFrom(results.pipe(skip(1)))
  const first = next()
  return {page, subscription, next, latest: () => first}
}
