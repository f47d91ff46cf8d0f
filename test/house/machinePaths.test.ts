import {readFile} from 'node:fs/promises'
import path from 'node:path'

import {expect, test} from 'vitest'

import {repositoryFiles, ROOT} from './repositoryFiles.ts'

const BINARY = /\.(png|jpe?g|gif|ico|webp|woff2?)$/
/** Folders that belong to one machine or to one person on it. */
const MACHINE_PATH =
  /(?<![\w.@:/-])\/(home|Users|root|work|tmp|var\/folders)\/[\w.-]+|[A-Z]:\\Users\\/

const placeIn = (text: string) => MACHINE_PATH.exec(text)?.[0]

test('no file names a path that exists on one machine only', async () => {
  const files = (await repositoryFiles()).filter((name) => !BINARY.test(name))
  const found: string[] = []
  for (const name of files) {
    const place = placeIn(await readFile(path.join(ROOT, name), 'utf8'))
    if (place !== undefined) found.push(`${name}: ${place}`)
  }
  expect(found).toEqual([])
})

test('such a path is recognized, and an address or a relative path is not one', () => {
  const home = ['', 'home', 'ada', 'caveat'].join('/')
  expect(placeIn(`see ${home}`)).toBe(['', 'home', 'ada'].join('/'))
  expect(placeIn('see https://example.org/home/ada')).toBeUndefined()
  expect(placeIn('see ./work/lake')).toBeUndefined()
})
