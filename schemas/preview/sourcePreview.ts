import {studyDesignTitles} from '../options/studyDesignTitles.ts'
import {titleOf} from '../options/titleOf.ts'
import {joined} from './joined.ts'
import {textOf} from '../read/textOf.ts'

interface Selection {
  title?: unknown
  design?: unknown
  year?: unknown
  doi?: unknown
  pmid?: unknown
  url?: unknown
  retracted?: unknown
}

const siteOf = (url: unknown): string | undefined => {
  const address = textOf(url)
  return address && (URL.parse(address)?.hostname.replace(/^www\./, '') ?? address)
}

const identifierOf = ({doi, pmid, url}: Selection): string | undefined => {
  const number = textOf(pmid)
  return textOf(doi) ?? (number && `PMID ${number}`) ?? siteOf(url)
}

export const sourcePreview = (selection: Selection) => ({
  title: textOf(selection.title) ?? 'Source without a title',
  subtitle: joined(
    selection.retracted === true ? 'RETRACTED' : undefined,
    titleOf(studyDesignTitles, selection.design) ?? 'Design not chosen',
    typeof selection.year === 'number' ? String(selection.year) : undefined,
    identifierOf(selection) ?? 'no identifier',
  ),
})
