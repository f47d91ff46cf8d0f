import Link from 'next/link'
import {ARTICLES_QUERY, fetchPages, TREATMENT_PAGES_QUERY} from 'sanity-plugin-caveat/queries'

import {client} from '../content/client.ts'

export default async function Home() {
  const [treatments, articles] = await Promise.all([
    fetchPages(client, TREATMENT_PAGES_QUERY),
    fetchPages(client, ARTICLES_QUERY),
  ])
  return (
    <div className="column">
      <h1>Pages</h1>
      <ul>
        {treatments.pages.map(({_id, slug, title}) => (
          <li key={_id}>
            <Link href={`/treatments/${slug}`}>{title}</Link>
          </li>
        ))}
        {articles.pages.map(({_id, slug, title}) => (
          <li key={_id}>
            <Link href={`/articles/${slug}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
