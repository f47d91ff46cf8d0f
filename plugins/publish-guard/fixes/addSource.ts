import {getValueAtPath, insert} from 'sanity'

import type {FieldPath} from '../../../policy/index.ts'
import {createKey} from './createKey.ts'
import {ensureList} from './ensureList.ts'
import type {Fix} from './Fix.ts'
import type {FixContext} from './FixContext.ts'

/** Makes room for a source of a claim and goes there, where a person chooses it. */
export function addSource(claim: FieldPath, {page}: FixContext): Fix {
  const sources = [...claim, 'sources']
  const key = createKey()
  return {
    kind: 'addSource',
    titles: [],
    patches: [
      ensureList(getValueAtPath(page, sources), sources),
      insert([{_type: 'reference', _key: key}], 'after', [...sources, -1]),
    ],
    focus: [...sources, {_key: key}],
  }
}
