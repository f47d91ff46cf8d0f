import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import {gzipSync} from 'node:zlib'

import {packTar} from 'modern-tar'
import {describe, expect, test} from 'vitest'

import {EXIT_CODES} from '../../../cli/exitCodes.ts'
import type {ExportLine} from '../../../cli/export/ExportLine.ts'
import {readExport} from '../../../cli/export/readExport.ts'
import {createFolder} from '../setup/createFolder.ts'

const NDJSON = '{"_id":"a"}\n\n{"_id":"ä"}\r\n{"_id":"c"}'
const DOCUMENTS = [
  {line: 1, document: {_id: 'a'}},
  {line: 3, document: {_id: 'ä'}},
  {line: 4, document: {_id: 'c'}},
]

async function written(bytes: Uint8Array | string): Promise<string> {
  const file = path.join(await createFolder(), 'export')
  await writeFile(file, bytes)
  return file
}

async function archive(files: {[name: string]: string}): Promise<Uint8Array> {
  return packTar(
    Object.entries(files).map(([name, body]) => ({
      header: {
        name,
        size: Buffer.byteLength(body),
        type: name.endsWith('/') ? ('directory' as const) : ('file' as const),
      },
      body,
    })),
  )
}

async function read(bytes: Uint8Array | string): Promise<ExportLine[]> {
  return Array.fromAsync(readExport(await written(bytes)))
}

describe('the documents of', () => {
  const files = {'shop/data.ndjson': NDJSON, 'shop/assets.json': '{}', 'shop/images/a.png': '\n\n'}

  test('NDJSON', async () => {
    expect(await read(NDJSON)).toEqual(DOCUMENTS)
    expect(await read(`\uFEFF${NDJSON}\n`)).toEqual(DOCUMENTS)
  })

  test('gzipped NDJSON', async () => {
    expect(await read(gzipSync(NDJSON))).toEqual(DOCUMENTS)
  })

  test('an archive, packed and unpacked', async () => {
    expect(await read(await archive(files))).toEqual(DOCUMENTS)
    expect(await read(gzipSync(await archive(files)))).toEqual(DOCUMENTS)
  })

  test('an archive, wherever in it they stand', async () => {
    const before = {
      'shop/': '',
      'shop/assets.json': '{}',
      'shop/files/a.ndjson': 'no document',
      'shop/images/b.png': 'x'.repeat(100_000),
    }
    const bytes = await archive({...before, 'shop/data.ndjson': NDJSON, 'shop/c.json': '{}'})
    expect(await read(bytes)).toEqual(DOCUMENTS)
    expect(await read(gzipSync(bytes))).toEqual(DOCUMENTS)
  })

  test('a file that is larger than what is read at once', async () => {
    const long = {text: 'ä'.repeat(300_000)}
    const lines = Array.from({length: 20}, (_, index) => ({line: index + 1, document: long}))
    const ndjson = lines.map(({document}) => JSON.stringify(document)).join('\n')
    expect(await read(ndjson)).toEqual(lines)
    expect(await read(gzipSync(await archive({'data.ndjson': ndjson})))).toEqual(lines)
  })
})

describe('a fault names its line', () => {
  test('in a broken line, and the rest is still read', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"_id":"a"}\n{"_id":\n'),
      Uint8Array.of(0x22, 0xff, 0x22, 0x0a),
      Buffer.from('7'),
    ])
    expect(await read(bytes)).toEqual([
      {line: 1, document: {_id: 'a'}},
      {line: 2, fault: expect.stringContaining('not JSON')},
      {line: 3, fault: expect.stringContaining('not JSON')},
      {line: 4, document: 7},
    ])
  })

  test('where a packed file breaks off', async () => {
    const lines = Array.from({length: 5000}, (_, index) => `{"_id":"${index}-${Math.sin(index)}"}`)
    const packed = gzipSync(lines.join('\n'))
    const found = await read(packed.subarray(0, packed.length / 2))
    expect(found.length).toBeGreaterThan(100)
    expect(found.length).toBeLessThan(5000)
    expect(found.at(-1)).toEqual({
      line: found.length,
      fault: expect.stringContaining('breaks off'),
    })
    const tar = await archive({'data.ndjson': lines.join('\n')})
    const torn = await read(tar.subarray(0, 50_000))
    expect(torn.at(-1)).toEqual({line: torn.length, fault: expect.any(String)})
  })
})

test.each([
  ['nothing', ''],
  ['an archive without documents', await archive({'a.txt': 'b'})],
  ['what only begins like a packed file', Uint8Array.of(0x1f, 0x8b, 1, 2, 3)],
])('a file that holds %s is refused', async (_, bytes) => {
  await expect(read(bytes)).rejects.toMatchObject({exitCode: EXIT_CODES.unreadable})
})

test('a file that does not exist is refused by its name', async () => {
  const file = path.join(await createFolder(), 'missing.ndjson')
  await expect(Array.fromAsync(readExport(file))).rejects.toThrow(file)
})
