import {vercelStegaClean} from '@vercel/stega'
import type {MedicalWebPage, Person, WithContext} from 'schema-dts'

import {citedSources} from '../arrange/citedSources.ts'
import type {RenderedPage} from '../arrange/RenderedPage.ts'
import {safeHref} from '../arrange/safeHref.ts'
import {wordFor} from '../arrange/wordFor.ts'
import {englishMessages} from '../englishMessages.ts'
import type {Messages} from '../Messages.ts'
import type {PersonResult} from '../queries/fragments/person.ts'
import {citationOf} from './citationOf.ts'
import {conditionOf} from './conditionOf.ts'
import {drugOf} from './drugOf.ts'
import {known} from './known.ts'

export type JsonLdOptions = {
  /** The whole address under which readers find the page. */
  url?: string | undefined
  /** The words for regulators' positions, routes and forms; English without it. */
  messages?: Messages | undefined
}

/**
 * A page as structured data for search engines: what it says, about whom, by whom and by which
 * sources, and nothing that it does not say. It names no indication, offer, rating or generic, and a
 * regulator's position only in the regulator's sense. Put it in a page with `JsonLd` or
 * `serializeJsonLd`.
 */
export function jsonLd(
  given: RenderedPage,
  options: JsonLdOptions = {},
): WithContext<MedicalWebPage> {
  const page = vercelStegaClean(given)
  const messages = options.messages ?? englishMessages
  const url = safeHref(options.url)
  const drugs = (page.treatments ?? []).flatMap((treatment) =>
    treatment ? [drugOf(treatment, page.disclaimers ?? [], messages)] : [],
  )
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    ...known({
      '@id': url,
      url,
      name: page.title,
      description: page.summary,
      inLanguage: page.language,
      lastReviewed: dateOnly(page.lastMedicallyReviewed),
      author: personOf(page.author),
      reviewedBy: personOf(page.medicalReviewer),
      about: (page.conditions ?? []).flatMap((condition) =>
        condition ? [conditionOf(condition)] : [],
      ),
      ...(page._type === 'treatmentPage' ? {mainEntity: drugs} : {mentions: drugs}),
      citation: citedSources(page).map(({source}) => citationOf(source)),
    }),
    medicalAudience: {
      '@type': 'MedicalAudience',
      ...known({
        geographicArea: (page.jurisdictions ?? []).map((jurisdiction) => ({
          '@type': 'AdministrativeArea' as const,
          name: wordFor(messages.names.jurisdiction, jurisdiction) ?? jurisdiction,
        })),
      }),
    },
  }
}

function personOf(person: PersonResult | null): Person | undefined {
  if (!person?.name) return undefined
  return {
    '@type': 'Person',
    name: person.name,
    ...known({honorificSuffix: person.credentials, url: safeHref(person.profile)}),
  }
}

function dateOnly(date: string | null): string | undefined {
  return date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined
}
