import {readdirSync, readFileSync} from 'node:fs'

const FOLDER = new URL('../../../content/', import.meta.url)

const fileNames = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ndjson'))
  .toSorted()

/** Every line of every file of content/, as it stands there. */
export const contentLines: readonly {readonly place: string; readonly text: string}[] =
  fileNames.flatMap((name) =>
    readFileSync(new URL(name, FOLDER), 'utf8')
      .replace(/\n$/, '')
      .split('\n')
      .map((text, index) => ({place: `${name}:${index + 1}`, text})),
  )
