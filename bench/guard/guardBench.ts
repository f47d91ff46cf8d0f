import {createClient} from '@sanity/client'
import {Mutation} from '@sanity/mutator'
import {validateDocument} from '@sanity/validation'
import {createSchema, type SanityDocument} from 'sanity'

import {people} from '../../cli/people.ts'
import {CONTENT_DIRECTORY} from '../../cli/start/folders.ts'
import {importContent} from '../../cli/start/importContent.ts'
import {LOCAL_DATASET} from '../../cli/start/localDataset.ts'
import {readContent} from '../../cli/start/readContent.ts'
import {createLake} from '../../lake/index.ts'
import {createPolicy, evidenceOf, indexStored, type StoredDocument} from '../../policy/index.ts'
import {readOnce} from '../../plugins/publish-guard/guard/readOnce.ts'
import {schemaTypes} from '../../schemas/index.ts'

const {evaluate, evidenceIdsOf, isGuarded} = readOnce(createPolicy())

/** Rounds before anything is counted, and those that are. */
const WARM_UP = 200
const ROUNDS = 400

const SILENT = {say: () => {}, begin: () => ({update: () => {}, end: () => {}})}

/** The times of a round, in milliseconds: the middle one. */
function middle(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The next state of a page, made by the engine that the Studio applies edits with. */
function typedInto(page: SanityDocument, path: string, round: number): SanityDocument {
  const patch = {id: page['_id'], set: {[path]: `What somebody types, ${round}`}}
  return {...page, ...new Mutation({mutations: [{patch}]}).apply(page)}
}

/** A field beside the text, and the text's first piece. */
const TYPED = {title: 'title', text: 'body[0].children[0].text'} as const

function exists(): Promise<boolean> {
  return Promise.resolve(true)
}

/** A lake in memory with the sample content, and the real client in front of it. */
async function openSample() {
  const lake = createLake({...LOCAL_DATASET, file: ':memory:', people})
  await importContent({lake, directory: CONTENT_DIRECTORY, report: SILENT})
  const client = createClient({
    ...LOCAL_DATASET,
    apiHost: 'http://localhost',
    apiVersion: '2026-08-01',
    useProjectHostname: false,
    useCdn: false,
    token: lake.tokenFor('developer'),
    resolveFetch: () => async (url, init) => lake.app.fetch(new Request(url, init)),
  })
  return {lake, client}
}

type Typing = {
  readonly page: SanityDocument
  readonly path: string
  readonly stored: ReadonlyMap<string, StoredDocument>
  readonly validate: (document: SanityDocument) => Promise<unknown>
}

/** The middle times of a judgement and of a validation while somebody types, one by one in turn. */
async function measure({page, path, stored, validate}: Typing) {
  const evidence = evidenceOf(stored, {ids: evidenceIdsOf(page)})
  const guard: number[] = []
  const validation: number[] = []
  let state = page
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    state = typedInto(state, path, round)
    const judged = await timed(() => {
      evidenceIdsOf(state)
      evaluate(state, evidence, new Date())
    })
    const validated = await timed(() => validate(state))
    if (round < WARM_UP) continue
    guard.push(judged)
    validation.push(validated)
  }
  return {guard: middle(guard), validation: middle(validation)}
}

/**
 * Holds the guard's judgement of a page beside Sanity's own validation of it by the schema without
 * the guard, as both happen while somebody types. The Studio asks no server for either: the evidence
 * is known, and so is what references lead to.
 */
export async function guardBench(): Promise<void> {
  const {lake, client} = await openSample()
  const schema = createSchema({name: 'caveat', types: schemaTypes})
  const validate = (document: SanityDocument) =>
    validateDocument({document, schema, client, getDocumentExists: exists})
  const documents = await readContent(CONTENT_DIRECTORY)
  const stored = indexStored(documents)

  console.log('page, and where somebody types                  validation     guard   ratio')
  for (const content of documents.filter(isGuarded)) {
    const page = {_rev: 'r', _createdAt: '', _updatedAt: '', ...content}
    for (const [place, path] of Object.entries(TYPED)) {
      const {guard, validation} = await measure({page, path, stored, validate})
      const name = `${content._id.slice(0, 38)}, ${place}`.padEnd(46)
      const ratio = `${((guard / validation) * 100).toFixed(2)} %`
      console.log(
        `${name}  ${validation.toFixed(2).padStart(7)} ms  ${guard.toFixed(3)} ms  ${ratio}`,
      )
    }
  }
  console.log(
    `\nThe middle of ${ROUNDS} rounds. Aim: at most 1 %. That typing asks the server nothing is a journey's test.`,
  )
  await lake.close()
}
