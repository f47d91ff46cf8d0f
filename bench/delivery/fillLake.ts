import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'

import type {SanityClient} from '@sanity/client'

const COPIES_AT_ONCE = 10

type Document = {_id: string; _type: string}

/**
 * Fills a dataset with copies of the sample content, each a world of its own with its own ids and
 * slugs, until it holds at least this many documents. Returns how many copies that took.
 */
export async function fillLake(
  client: SanityClient,
  content: string,
  count: number,
): Promise<number> {
  const lines = await readLines(content)
  const copies = Math.ceil(count / lines.length)
  for (let first = 0; first < copies; first += COPIES_AT_ONCE) {
    const transaction = client.transaction()
    for (let copy = first; copy < Math.min(first + COPIES_AT_ONCE, copies); copy += 1) {
      for (const line of lines) transaction.createOrReplace(copyOf(line, copy))
    }
    await transaction.commit({visibility: 'async'})
  }
  return copies
}

async function readLines(content: string): Promise<string[]> {
  const files = (await readdir(content)).filter((name) => name.endsWith('.ndjson'))
  const texts = await Promise.all(files.map((name) => readFile(path.join(content, name), 'utf8')))
  return texts
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.trim() !== '' && !idOf(line).startsWith('drafts.'))
}

function idOf(line: string): string {
  const document: Document = JSON.parse(line)
  return document._id
}

function copyOf(line: string, copy: number): Document {
  const document: Document = JSON.parse(
    line
      .replaceAll(/"(_id|_ref)":"([^"]*)"/g, `"$1":"$2-${copy}"`)
      .replaceAll(/"current":"([^"]*)"/g, `"current":"$1-${copy}"`),
  )
  return document
}
