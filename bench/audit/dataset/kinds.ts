import {below, pick} from './createChance.ts'
import {createPage} from './createPage.ts'
import {createSentence, createText} from './createText.ts'
import {type Kind, reference, stored} from './Kind.ts'

const KINDS_OF_DISCLAIMERS = ['educationalOnly', 'regulatoryStatus', 'safety', 'comparative']

function block(text: string) {
  const children = [{_key: 's', _type: 'span', marks: [], text}]
  return {_key: 'b', _type: 'block', style: 'normal', markDefs: [], children}
}

/** What pages are: the rule is held for the first three, were the drafts published. */
const PAGES: readonly Kind[] = [
  {
    name: 'treatmentPage',
    share: 3000,
    create: (index, surroundings) => {
      const shape = {id: `treatmentPage-${index}`, type: 'treatmentPage', paragraphs: 24}
      return createPage(shape, index, surroundings)
    },
  },
  {
    name: 'article',
    share: 4000,
    create: (index, surroundings) => {
      const shape = {id: `article-${index}`, type: 'article', paragraphs: 16}
      return createPage(shape, index, surroundings)
    },
  },
  {
    name: 'article draft',
    share: 1000,
    create: (index, surroundings) => {
      const shape = {id: `drafts.article-${index}`, type: 'article', paragraphs: 16}
      return createPage(shape, index, surroundings)
    },
  },
  {
    name: 'news',
    share: 6000,
    create: (index, {chance}) =>
      stored(`news-${index}`, 'article', {
        title: createSentence(chance),
        slug: {_type: 'slug', current: `news-${index}`},
        body: Array.from({length: 8}, (_, at) => ({
          ...block(createText(4, chance)),
          _key: `b${at}`,
        })),
      }),
  },
]

const EVIDENCE: readonly Kind[] = [
  {
    name: 'disclaimer',
    share: 200,
    create: (index, {chance}) =>
      stored(`disclaimer-${index}`, 'disclaimer', {
        title: createSentence(chance),
        kind: KINDS_OF_DISCLAIMERS[index % KINDS_OF_DISCLAIMERS.length],
        language: 'en',
        text: [block(createText(3, chance))],
        shortText: createSentence(chance),
        appliesTo: {jurisdictions: ['US', 'GB']},
        effectiveFrom: '2026-01-01',
      }),
  },
  {
    name: 'treatment',
    share: 200,
    create: (index) =>
      stored(`treatment-${index}`, 'treatment', {
        name: `Ketamine preparation ${index}`,
        activeIngredient: 'Ketamine hydrochloride',
        route: 'oral',
        compounded: true,
        prescriptionOnly: true,
        regulatoryStatus: [{_key: 'us', jurisdiction: 'US', status: 'notApproved'}],
      }),
  },
  {
    name: 'comparisonTable',
    share: 600,
    create: (index, {anyOf, chance}) =>
      stored(`comparisonTable-${index}`, 'comparisonTable', {
        caption: createSentence(chance),
        headToHead: false,
        rows: Array.from({length: 6}, (_, row) => ({
          _key: `r${row}`,
          attribute: 'Onset',
          cells: ['a', 'b', 'c'].map((_key) => ({
            _key,
            value: createSentence(chance),
            sources: [reference(anyOf('source'), _key)],
          })),
        })),
      }),
  },
  {
    name: 'mechanism',
    share: 300,
    create: (index, {chance}) =>
      stored(`mechanism-${index}`, 'mechanism', {
        name: createSentence(chance),
        summary: createText(3, chance),
        steps: [1, 2, 3].map((step) => ({_key: `s${step}`, text: createText(2, chance)})),
      }),
  },
  {
    name: 'source',
    share: 25_000,
    create: (index, {chance}) =>
      stored(`source-${index}`, 'source', {
        title: createText(1 + below(2, chance), chance),
        kind: 'journalArticle',
        authors: ['Maier A', 'Osei B', 'Lindqvist C'],
        url: `https://doi.example/10.1000/${index}`,
        year: 2000 + below(26, chance),
        design: 'rct',
        model: 'human',
        route: 'oral',
        retracted: false,
        accessedOn: '2026-05-20',
      }),
  },
]

const OTHERS: readonly Kind[] = [
  {
    name: 'sanity.imageAsset',
    share: 34_000,
    create: (index, {chance}) => {
      const hash = index.toString(16).padStart(40, '0')
      const swatches = [
        'darkMuted',
        'darkVibrant',
        'dominant',
        'lightMuted',
        'lightVibrant',
        'muted',
      ]
      const palette = swatches.map((name) => [
        name,
        {_type: 'sanity.imagePaletteSwatch', background: '#2c3b4a', population: below(90, chance)},
      ])
      return stored(`image-${hash}-1600x1200-jpg`, 'sanity.imageAsset', {
        assetId: hash,
        extension: 'jpg',
        metadata: {
          _type: 'sanity.imageMetadata',
          blurHash: 'V5Ss50offQofof%Mj[fQfQj[fQfQfQj[',
          dimensions: {
            _type: 'sanity.imageDimensions',
            aspectRatio: 1.333,
            height: 1200,
            width: 1600,
          },
          hasAlpha: false,
          isOpaque: true,
          lqip: `data:image/jpeg;base64,${'/9j/4AAQSkZJRgABAQ'.repeat(36)}`,
          palette: {_type: 'sanity.imagePalette', ...Object.fromEntries(palette)},
        },
        mimeType: 'image/jpeg',
        originalFilename: `IMG_${index}.jpg`,
        path: `images/project/production/${hash}-1600x1200.jpg`,
        sha1hash: hash,
        size: below(900_000, chance),
        url: `https://cdn.example/images/project/production/${hash}-1600x1200.jpg`,
      })
    },
  },
  {
    name: 'redirect',
    share: 14_000,
    create: (index, {anyOf}) =>
      stored(`redirect-${index}`, 'redirect', {
        from: `/archive/${index}`,
        to: reference(anyOf('article'), 'to'),
        permanent: true,
      }),
  },
  {
    name: 'person',
    share: 3000,
    create: (index, {chance}) =>
      stored(`person-${index}`, 'person', {
        name: pick(['A. Maier', 'B. Osei', 'C. Lindqvist'], chance),
        biography: createText(3, chance),
      }),
  },
  {
    name: 'glossaryTerm',
    share: 8700,
    create: (index, {chance}) =>
      stored(`glossaryTerm-${index}`, 'glossaryTerm', {
        term: `Term ${index}`,
        text: [block(createText(3, chance))],
      }),
  },
]

/**
 * What a hundred thousand documents of a medical publisher are made of: few pages, long ones, among
 * many short documents. Sources and images are the most, as in real datasets.
 */
export const KINDS: readonly Kind[] = [...PAGES, ...EVIDENCE, ...OTHERS]
