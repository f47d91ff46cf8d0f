import {describe, expect, test} from 'vitest'

import {claimsIn} from './reading/claimsIn.ts'
import {documentsOfType, documentWithId} from './reading/contentDocuments.ts'
import {referencesIn} from './reading/referencesIn.ts'

const pages = [...documentsOfType('article'), ...documentsOfType('treatmentPage')]

const claims = pages.flatMap(({id, fields}) =>
  claimsIn(fields).map((claim) => ({
    id,
    ...claim,
    routes: referencesIn(fields['treatments']).map(
      ({target}) => documentWithId(target).fields['route'],
    ),
    studies: claim.sources.map((source) => documentWithId(source).fields),
  })),
)

const ofType = (type: string) => claims.filter((claim) => claim.type === type)

describe('claims', () => {
  test('each covers words and has a source', () => {
    const bare = claims.filter(({text, sources}) => text.trim() === '' || sources.length === 0)
    expect(bare).toEqual([])
  })

  test('people, and the route of the page, carry every claim of efficacy', () => {
    const unfit = ofType('efficacy').filter(
      ({routes, studies}) =>
        !studies.some(
          ({model, route}) => model === 'human' && (route === 'multiple' || routes.includes(route)),
        ),
    )
    expect(unfit.map(({text}) => text)).toEqual([])
    expect(ofType('efficacy').length).toBeGreaterThan(8)
  })

  test('an authority, a label or a count of advertisements carries every claim on regulation', () => {
    const unfit = ofType('regulatory').filter(({studies}) =>
      studies.some(({model}) => model !== 'notApplicable'),
    )
    expect(unfit.map(({text}) => text)).toEqual([])
    expect(ofType('regulatory').length).toBeGreaterThan(4)
  })

  test('nothing that was retracted carries a claim', () => {
    expect(
      claims.flatMap(({studies}) => studies).filter(({retracted}) => retracted !== false),
    ).toEqual([])
  })

  test('every page asserts something', () => {
    expect(new Set(claims.map(({id}) => id))).toEqual(new Set(pages.map(({id}) => id)))
  })
})

describe('sources', () => {
  test('each can be looked up', () => {
    const lost = documentsOfType('source').filter(
      ({fields}) => ![fields['doi'], fields['pmid'], fields['url']].some(Boolean),
    )
    expect(lost.map(({id}) => id)).toEqual([])
  })

  const identifiers = documentsOfType('source').flatMap(({fields}) =>
    [fields['doi'], fields['pmid'], fields['url']].filter(Boolean),
  )

  test('no identifier stands for two sources', () => {
    expect(new Set(identifiers).size).toBe(identifiers.length)
  })
})
