import {createClient} from '@sanity/client'
import {validateDocument} from '@sanity/validation'
import {createSchema, type SanityDocument} from 'sanity'

import {people} from '../../cli/people.ts'
import {CONTENT_DIRECTORY} from '../../cli/start/folders.ts'
import {importContent} from '../../cli/start/importContent.ts'
import {LOCAL_DATASET} from '../../cli/start/localDataset.ts'
import {readContent} from '../../cli/start/readContent.ts'
import {createLake} from '../../lake/index.ts'
import {createPolicy, evidenceOf, indexStored} from '../../policy/index.ts'
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

/** A page as it is after a keystroke: an object that nobody has seen. */
function typedInto(page: SanityDocument, round: number): SanityDocument {
  return {...structuredClone(page), title: `A title ${round}`}
}

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

/**
 * Holds the guard's judgement of a page beside Sanity's own validation of it by the schema without
 * the guard, as both happen while somebody types. The Studio asks no server for either: the evidence
 * is known, and so is what references lead to.
 */
export async function guardBench(): Promise<void> {
  const {lake, client} = await openSample()
  const schema = createSchema({name: 'caveat', types: schemaTypes})
  const documents = await readContent(CONTENT_DIRECTORY)
  const stored = indexStored(documents)

  console.log('page                                    validation     guard    guard/validation')
  for (const content of documents.filter(isGuarded)) {
    const page = {_rev: 'r', _createdAt: '', _updatedAt: '', ...content}
    const evidence = evidenceOf(stored, {ids: evidenceIdsOf(page)})
    const validation: number[] = []
    const guard: number[] = []
    for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
      const typed = typedInto(page, round)
      const judged = await timed(() => {
        evidenceIdsOf(typed)
        evaluate(typed, evidence, new Date())
      })
      const validated = await timed(() =>
        validateDocument({document: typed, schema, client, getDocumentExists: exists}),
      )
      if (round < WARM_UP) continue
      guard.push(judged)
      validation.push(validated)
    }
    const [own, sanity] = [middle(guard), middle(validation)]
    console.log(
      `${content._id.slice(0, 38).padEnd(38)}  ${`${sanity.toFixed(2)} ms`.padStart(10)}  ${`${own.toFixed(3)} ms`.padStart(8)}  ${((own / sanity) * 100).toFixed(2)} %`.trimEnd(),
    )
  }
  console.log(
    `\nThe middle of ${ROUNDS} rounds, one by one in turn. Aim: at most 1 %. That typing asks the server nothing is a journey's test.`,
  )
  await lake.close()
}
