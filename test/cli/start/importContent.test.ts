import path from 'node:path'

import {expect, test} from 'vitest'

import {importContent} from '../../../cli/start/importContent.ts'
import {CONTENT_DIRECTORY} from '../../../cli/start/folders.ts'
import {readContent} from '../../../cli/start/readContent.ts'
import {createRepair} from '../../../functions/repair/createRepair.ts'
import {DEFAULT_REVIEW_OPTIONS} from '../../../policy/review/index.ts'
import {createFolder} from '../setup/createFolder.ts'
import {createRecordingReport} from '../setup/createRecordingReport.ts'
import {openLake} from '../setup/openLake.ts'

const PAGE = {
  _id: 'page',
  _type: 'article',
  title: 'Page',
  about: {_type: 'reference', _ref: 'topic'},
}
const TOPIC = {_id: 'topic', _type: 'condition', name: 'Topic'}
const DRAFT = {_id: 'drafts.page', _type: 'article', title: 'Draft'}

const linesOf = (...documents: object[]) => documents.map((one) => JSON.stringify(one)).join('\n')

test('published documents and drafts arrive, with strong references in any order', async () => {
  const directory = await createFolder({
    'a.ndjson': linesOf(PAGE, DRAFT),
    'b.ndjson': linesOf(TOPIC),
  })
  const {lake, clientOf} = await openLake()
  const {report, text} = createRecordingReport()
  await importContent({lake, directory, report})

  const client = clientOf('developer')
  expect(await client.getDocument('page')).toMatchObject(PAGE)
  expect(await client.getDocument('drafts.page')).toMatchObject(DRAFT)
  await expect(client.delete('topic')).rejects.toMatchObject({statusCode: 409})
  expect(text()).toContain('Imported the content: 3 documents.')
})

test('the sample content arrives whole', async () => {
  const {lake, clientOf} = await openLake()
  await importContent({lake, directory: CONTENT_DIRECTORY, report: createRecordingReport().report})
  const documents = await readContent(CONTENT_DIRECTORY)
  const stored = await clientOf('developer').getDocuments(documents.map(({_id}) => _id))
  for (const [index, document] of documents.entries()) {
    expect(stored[index]).toEqual(expect.objectContaining(document))
  }
})

test('what people changed after a completed import stays', async () => {
  const directory = await createFolder({'a.ndjson': linesOf(PAGE, TOPIC)})
  const file = path.join(await createFolder(), 'lake.sqlite')
  const {report, text} = createRecordingReport()
  const first = await openLake(file)
  await importContent({lake: first.lake, directory, report})
  await first.clientOf('developer').patch('page').set({title: 'Mine'}).commit()
  await first.lake.close()

  const second = await openLake(file)
  await importContent({lake: second.lake, directory, report})
  expect(await second.clientOf('developer').getDocument('page')).toMatchObject({title: 'Mine'})
  expect(text().match(/Imported/g)).toHaveLength(1)
})

test('an import that did not come to its end is done again', async () => {
  const directory = await createFolder({'a.ndjson': linesOf(PAGE, TOPIC)})
  const {lake, clientOf} = await openLake()
  const client = clientOf('developer')
  await client.create({...PAGE, title: 'Half', about: {...PAGE.about, _weak: true}})

  await importContent({lake, directory, report: createRecordingReport().report})
  expect(await client.getDocument('page')).toMatchObject(PAGE)
  await expect(client.delete('topic')).rejects.toMatchObject({statusCode: 409})
})

test('a fault in any file leaves the lake empty, and the mended files are imported', async () => {
  const file = path.join(await createFolder(), 'lake.sqlite')
  const broken = await createFolder({'a.ndjson': linesOf(TOPIC), 'b.ndjson': '{"_id":'})
  const {lake} = await openLake(file)
  const {report} = createRecordingReport()
  await expect(importContent({lake, directory: broken, report})).rejects.toThrow(/b\.ndjson:1/)
  expect(lake.store.documents.size).toBe(0)

  const mended = await createFolder({'a.ndjson': linesOf(TOPIC)})
  await importContent({lake, directory: mended, report})
  expect(lake.store.documents.size).toBe(1)
})

test('where compliance review is on, the local reviewer approves what is published, and nothing else', async () => {
  const {lake, clientOf} = await openLake()
  const {report, text} = createRecordingReport()
  await importContent({lake, directory: CONTENT_DIRECTORY, report, review: true})
  const client = clientOf('developer')
  const repair = createRepair({client, dryRun: true, policy: {review: DEFAULT_REVIEW_OPTIONS}})
  const repaired = await Array.fromAsync(repair.all())
  expect(repaired.length).toBeGreaterThan(0)
  expect(repaired.flatMap(({findings}) => findings)).toEqual([])

  const subjects: string[] = await client.fetch('*[_type == "reviewDecision"].subject')
  const reviewed = `*[_id in path("*") && _type in $types]._id`
  const types = ['treatmentPage', 'article', ...DEFAULT_REVIEW_OPTIONS.reviewedTypes]
  expect(subjects.toSorted()).toEqual((await client.fetch(reviewed, {types})).toSorted())
  expect(text()).toContain(`${subjects.length} are approved by Compliance.`)
})

test('what was imported before is not approved in anybody’s name', async () => {
  const {lake, clientOf} = await openLake()
  const {report} = createRecordingReport()
  await importContent({lake, directory: CONTENT_DIRECTORY, report})
  await importContent({lake, directory: CONTENT_DIRECTORY, report, review: true})
  expect(await clientOf('developer').fetch('count(*[_type == "reviewDecision"])')).toBe(0)
})
