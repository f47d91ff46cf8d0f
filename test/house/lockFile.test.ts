import {readFile} from 'node:fs/promises'
import path from 'node:path'

import {expect, test} from 'vitest'

import lock from '../../package-lock.json' with {type: 'json'}
import {ROOT} from './repositoryFiles.ts'

test('the lock file names packages by version and checksum, not by where they were fetched', async () => {
  const lines = (await readFile(path.join(ROOT, 'package-lock.json'), 'utf8')).split('\n')
  const addresses = lines.filter((line) =>
    /"resolved": "(?!examples\/)|:\/\/[^"]*(registry|\.tgz)/.test(line),
  )
  expect(addresses).toEqual([])
  expect(lines.filter((line) => line.includes('"integrity":')).length).toBeGreaterThan(100)
})

test('the lock file holds every optional dependency, without which npm ci installs nothing', () => {
  const places = new Set(Object.keys(lock.packages))
  const missing = Object.entries(lock.packages).flatMap(([place, entry]) =>
    Object.keys('optionalDependencies' in entry ? entry.optionalDependencies : {})
      .filter((name) => !placesAbove(place).some((above) => places.has(`${above}${name}`)))
      .map((name) => `${place}: ${name}`),
  )
  expect(missing).toEqual([])
})

/** Where Node looks for what a package imports, from inside to outside. */
function placesAbove(place: string): string[] {
  const folders = place.split('/node_modules/')
  const inside = folders.map((_, index) => `${folders.slice(0, index + 1).join('/node_modules/')}/`)
  return [...inside.map((folder) => `${folder}node_modules/`), 'node_modules/']
}
