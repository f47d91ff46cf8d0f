import {readFile} from 'node:fs/promises'
import path from 'node:path'

import {expect, test} from 'vitest'

import {ROOT} from './repositoryFiles.ts'

test('the lock file names packages by version and checksum, not by where they were fetched', async () => {
  const lines = (await readFile(path.join(ROOT, 'package-lock.json'), 'utf8')).split('\n')
  const addresses = lines.filter((line) =>
    /"resolved": "(?!examples\/)|:\/\/[^"]*(registry|\.tgz)/.test(line),
  )
  expect(addresses).toEqual([])
  expect(lines.filter((line) => line.includes('"integrity":')).length).toBeGreaterThan(100)
})
