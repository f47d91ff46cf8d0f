import {readdirSync} from 'node:fs'

import {createSchema} from 'sanity'
import {Rule} from '@sanity/validation/_internal'
import {describe, expect, test} from 'vitest'

import {schemaTypes} from '../../schemas/index.ts'
import {fieldOf} from '../../schemas/read/fieldOf.ts'
import {listOf} from '../../schemas/read/listOf.ts'
import {textOf} from '../../schemas/read/textOf.ts'

const definitions: readonly {name: string; type: string}[] = schemaTypes
const names = definitions.map(({name}) => name)

const nameOf = (value: unknown): string => textOf(fieldOf(value, 'name')) ?? '?'

const fields = definitions.flatMap((definition) =>
  listOf(fieldOf(definition, 'fields')).map((field) => ({
    path: `${definition.name}.${nameOf(field)}`,
    definition,
    field,
  })),
)

const filesOf = (folder: string): readonly string[] =>
  readdirSync(new URL(`../../schemas/${folder}/`, import.meta.url)).map((file) =>
    file.replace(/\.ts$/, ''),
  )

describe('all types', () => {
  test('compile without a problem', () => {
    // `_validation` is where a compiled schema keeps what `sanity schema validate` reports.
    const schema = createSchema({name: 'caveat', types: schemaTypes})
    const problems = listOf(fieldOf(schema, '_validation')).flatMap((group) =>
      listOf(fieldOf(group, 'problems')),
    )
    expect(problems).toEqual([])
    expect(names.every((name) => schema.has(name))).toBe(true)
  })

  test('have one file each, named after them', () => {
    const files = [...filesOf('documents'), ...filesOf('objects')]
    expect(files.toSorted()).toEqual(names.toSorted())
  })

  test.each(definitions)('$name has an icon, a title and a description', (definition) => {
    expect(['function', 'object']).toContain(typeof fieldOf(definition, 'icon'))
    expect(textOf(fieldOf(definition, 'title'))).toBeDefined()
    expect(textOf(fieldOf(definition, 'description'))).toMatch(/\.$/)
  })

  test.each(definitions.filter(({type}) => type !== 'array'))(
    '$name has a preview',
    (definition) => {
      expect(Object.keys(fieldOf(fieldOf(definition, 'preview'), 'select') ?? {})).not.toEqual([])
    },
  )

  test.each(definitions.filter(({type}) => type === 'document'))(
    '$name can be sorted',
    (definition) => {
      const fieldNames = listOf(fieldOf(definition, 'fields')).map(nameOf)
      const sortedBy = listOf(fieldOf(definition, 'orderings'))
        .flatMap((ordering) => listOf(fieldOf(ordering, 'by')))
        .map((entry) => fieldOf(entry, 'field'))
      expect(sortedBy).not.toEqual([])
      expect(sortedBy.filter((name) => !fieldNames.includes(String(name)))).toEqual([])
    },
  )
})

describe('all fields', () => {
  test.each(fields)('$path tells an editor what to write', ({field}) => {
    expect(textOf(fieldOf(field, 'title'))).toBeDefined()
    expect(textOf(fieldOf(field, 'description'))).toMatch(/\.$/)
  })

  test.each(fields.filter(({definition}) => 'groups' in definition))(
    '$path is in a group that exists',
    ({definition, field}) => {
      expect(listOf(fieldOf(definition, 'groups')).map(nameOf)).toContain(fieldOf(field, 'group'))
    },
  )

  test.each(fields.filter(({field}) => fieldOf(field, 'fieldset') !== undefined))(
    '$path is in a fieldset that exists',
    ({definition, field}) => {
      expect(listOf(fieldOf(definition, 'fieldsets')).map(nameOf)).toContain(
        fieldOf(field, 'fieldset'),
      )
    },
  )

  test.each(
    fields.filter(({field}) => listOf(fieldOf(fieldOf(field, 'options'), 'list')).length > 0),
  )('$path offers titles for people, each once', ({field}) => {
    const list = listOf(fieldOf(fieldOf(field, 'options'), 'list'))
    const titles = list.map((option) => textOf(fieldOf(option, 'title')))
    expect(titles).not.toContain(undefined)
    expect(new Set(titles).size).toBe(list.length)
  })
})

describe('rules that a server can read', () => {
  const ruleOf = (path: string) => {
    const {field} = fields.find((entry) => entry.path === path) ?? {}
    const validation = fieldOf(field, 'validation')
    return typeof validation === 'function' ? validation(Rule.array()) : undefined
  }

  test.each(fields.filter(({field}) => typeof fieldOf(field, 'validation') === 'function'))(
    // A deployed schema keeps the parts of one rule; a list of rules it reduces to “custom”.
    '$path has one rule, no list of rules',
    ({path}) => {
      expect(ruleOf(path)).toBeDefined()
      expect(Array.isArray(ruleOf(path))).toBe(false)
    },
  )

  test('a treatment page declares that it needs a disclaimer, without code', () => {
    const flags = listOf(fieldOf(ruleOf('treatmentPage.disclaimers'), '_rules'))
    expect(flags).toContainEqual({flag: 'presence', constraint: 'required'})
    expect(flags).toContainEqual({flag: 'min', constraint: 1})
  })

  test('an article declares no such need: the guard decides by its treatments', () => {
    expect(fieldOf(ruleOf('article.disclaimers'), '_required')).toBeUndefined()
  })
})
