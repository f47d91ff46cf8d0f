import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {createInterface} from 'node:readline'

import {expect, onTestFinished, test} from 'vitest'

import {createStore} from '../../../../lake/store/createStore.ts'

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'caveat-store-'))
  onTestFinished(() => rm(folder, {recursive: true, force: true}))
  return folder
}

const WRITER = new URL('writeForever.ts', import.meta.url).pathname

/** A process of its own that writes to the file and prints each id once its commit returned. */
function startWriter(file: string) {
  const child = spawn(process.execPath, [WRITER, file], {stdio: ['ignore', 'pipe', 'inherit']})
  onTestFinished(() => void child.kill('SIGKILL'))
  return {child, lines: createInterface({input: child.stdout})}
}

test('everything is there when the file is opened again', async () => {
  const file = join(await emptyFolder(), 'deep', 'er', 'lake.sqlite')
  const store = createStore(file)
  const {id} = store.commit({
    author: 'writer',
    authorize: () => {},
    plan: (view) => {
      view.put({_id: 'risks', _type: 'disclaimer', slug: {current: 'risks'}}, {a: 1})
      view.put({_id: 'page', _type: 'page', link: {_ref: 'risks'}}, {b: 2})
    },
  })
  store.keyValue.set('elena', 'sort', ['title'])
  store.assets.set('a', {contentType: 'text/plain', bytes: new Uint8Array([1])})
  const [documents, transactions] = [[...store.documents], store.transactionsOf(['page'])]
  store.close()
  store.close()

  const again = createStore(file)
  expect([...again.documents]).toEqual(documents)
  expect(again.transactionsOf(['page'])).toEqual(transactions)
  expect(again.referencesTo('risks')).toEqual([{id: 'page', strong: true}])
  expect([...again.lookup.idsOfType('disclaimer')]).toEqual(['risks'])
  expect([...again.lookup.idsWithSlug('risks')]).toEqual(['risks'])
  expect(again.keyValue.get('elena', 'sort')).toEqual(['title'])
  expect(again.assets.get('a')?.contentType).toBe('text/plain')
  const reuse = {author: 'writer', authorize: () => {}, plan: () => {}, transactionId: id}
  expect(() => again.commit(reuse)).toThrow('already exists')
  again.close()
})

test('what was acknowledged survives SIGKILL, and nothing is there by half', async () => {
  const file = join(await emptyFolder(), 'lake.sqlite')
  for (const round of [1, 2, 3]) {
    const {child, lines} = startWriter(file)
    const acknowledged: string[] = []
    const enough = 20 * round
    for await (const line of lines) {
      acknowledged.push(line)
      if (acknowledged.length === enough) child.kill('SIGKILL')
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(enough)

    const store = createStore(file)
    for (const id of acknowledged) {
      expect(store.get(id), `${id} was acknowledged`).toBeDefined()
      expect(store.get(`${id}-twin`)).toBeDefined()
      expect(store.transactionsOf([id])).toHaveLength(1)
    }
    const ids = [...store.documents.keys()].filter((id) => !id.endsWith('-twin'))
    expect(store.documents.size).toBe(ids.length * 2)
    store.close()
  }
})

test('a file that another process uses is refused, and free again when that one ends', async () => {
  const file = join(await emptyFolder(), 'lake.sqlite')
  const {child, lines} = startWriter(file)
  await once(lines, 'line')
  expect(() => createStore(file)).toThrow(
    `Cannot open the data file ${file}: another process uses it. Stop that one first, or give another path.`,
  )
  child.kill('SIGKILL')
  await once(child, 'exit')
  const store = createStore(file)
  expect(store.documents.size).toBeGreaterThan(0)
  store.close()
})

test('a file that this process has open already is refused', async () => {
  const file = join(await emptyFolder(), 'lake.sqlite')
  const store = createStore(file)
  expect(() => createStore(file)).toThrow('another process uses it')
  store.close()
})

test('a file of a newer Caveat is refused and left as it is', async () => {
  const file = join(await emptyFolder(), 'lake.sqlite')
  createStore(file).close()
  const database = new DatabaseSync(file)
  database.exec('PRAGMA user_version = 99')
  database.close()
  expect(() => createStore(file)).toThrow(
    'a newer Caveat wrote it (format 99, this one reads up to 1). Update Caveat, or give another path.',
  )
  const after = new DatabaseSync(file)
  expect(after.prepare('PRAGMA user_version').get()).toEqual({user_version: 99})
  after.close()
})

test("another program's database is refused and left as it is", async () => {
  const file = join(await emptyFolder(), 'music.sqlite')
  const database = new DatabaseSync(file)
  database.exec('CREATE TABLE songs (title TEXT)')
  database.close()
  expect(() => createStore(file)).toThrow('it belongs to another program')
  const after = new DatabaseSync(file)
  expect(after.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{name: 'songs'}])
  after.close()
})

test('a file that is no database is refused', async () => {
  const file = join(await emptyFolder(), 'lake.sqlite')
  await writeFile(file, 'This is a letter, not a database. '.repeat(100))
  expect(() => createStore(file)).toThrow('it is damaged or not a database')
})

test('a folder is refused', async () => {
  const folder = await emptyFolder()
  expect(() => createStore(folder)).toThrow(`Cannot open the data file ${folder}`)
})
