import {createQueue} from '../../plugins/compliance-review/queue/model/createQueue.ts'
import {createFactStore} from '../../plugins/compliance-review/queue/source/createFactStore.ts'
import {createPolicy, indexStored, type StoredDocument} from '../../policy/index.ts'
import {DEFAULT_REVIEW_OPTIONS} from '../../policy/review/index.ts'
import {createAnswer} from './createAnswer.ts'

const PAGES = 5000
const ROUNDS = 20
const TODAY = Date.UTC(2026, 5, 1) / 86_400_000
const READING = {
  policy: createPolicy({review: DEFAULT_REVIEW_OPTIONS}),
  review: DEFAULT_REVIEW_OPTIONS,
}

function timed<Result>(work: () => Result): {readonly result: Result; readonly taken: number} {
  const start = performance.now()
  const result = work()
  return {result, taken: performance.now() - start}
}

/** The middle of several times, in milliseconds. */
function middle(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
}

function parsed(text: string): StoredDocument[] {
  return [...indexStored(JSON.parse(text)).values()]
}

/** What a change of one document costs: it is read again, and the queue is listed. */
function changes(documents: readonly StoredDocument[], ids: RegExp): number {
  const list = createQueue({id: 'rajiv', today: TODAY}, DEFAULT_REVIEW_OPTIONS)
  const store = createFactStore(READING)
  for (const document of documents) store.put(document)
  list(store.facts(true))
  const candidates = documents.filter(({_id: id}) => ids.test(id))
  const times = Array.from({length: ROUNDS}, (_, round) => {
    const changed = candidates[round % candidates.length]
    if (changed === undefined) throw new Error(`There is no ${ids.source}.`)
    const next = {...changed, _rev: `r${round}`, title: `A change ${round}`}
    return timed(() => {
      store.put(next)
      list(store.facts(true))
    }).taken
  })
  return middle(times)
}

const text = JSON.stringify(createAnswer(PAGES))
const parse = middle(Array.from({length: 5}, () => timed(() => parsed(text)).taken))
const documents = parsed(text)
const first = timed(() => {
  const store = createFactStore(READING)
  for (const document of documents) store.put(document)
  return createQueue({id: 'rajiv', today: TODAY}, DEFAULT_REVIEW_OPTIONS)(store.facts(true))
})
const page = changes(parsed(text), /^page-\d+$/)
const disclaimer = changes(parsed(text), /^disclaimer-0$/)

const {due, mine, overdue, stale} = first.result
console.log(
  `${PAGES} pages, ${documents.length} documents in all, ${(text.length / 1e6).toFixed(1)} MB of JSON`,
)
console.log(
  `mine ${mine.length}, overdue ${overdue.length}, due ${due.length}, stale ${stale.length}\n`,
)
for (const [name, taken] of [
  ['JSON.parse of the answer', parse],
  ['the first list', first.taken],
  ['a page has changed', page],
  ['a disclaimer has changed that all pages show', disclaimer],
] as const) {
  console.log(
    `${name.padEnd(46)}${taken.toFixed(0).padStart(7)} ms  ${(taken / parse).toFixed(2).padStart(6)} ×`,
  )
}
