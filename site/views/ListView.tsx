import {fill} from '../../delivery/arrange/fill.ts'
import {formatDate} from '../../delivery/arrange/formatDate.ts'
import {listAddress, pageAddress} from '../addresses.ts'
import {kinds} from '../kinds.ts'
import type {ListedPage, PageList} from '../readList.ts'
import {siteText} from '../siteText.ts'
import {Layout} from './Layout.tsx'

export type ListViewProps = {lists: PageList[]; studioUrl: string}

/** The pages that may be shown, by kind. */
export function ListView({lists, studioUrl}: ListViewProps) {
  return (
    <Layout
      description={siteText.introduction}
      edit={{label: siteText.studio, href: `${studioUrl}/`}}
      title={siteText.title}
    >
      <div className="site">
        <h1>{siteText.title}</h1>
        <p>{siteText.introduction}</p>
        {lists.map((list) => (
          <List key={list.kind} list={list} />
        ))}
      </div>
    </Layout>
  )
}

function List({list: {kind, pages, next}}: {list: PageList}) {
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>{kinds[kind].title}</h2>
      {pages.length > 0 ? (
        <ul className="site-list">
          {pages.map((page) => (
            <Item key={page._id} page={page} />
          ))}
        </ul>
      ) : (
        <p>{siteText.nothing}</p>
      )}
      {next ? (
        <p>
          <a href={listAddress(kind, next)}>{`${siteText.more}: ${kinds[kind].title}`}</a>
        </p>
      ) : null}
    </section>
  )
}

function Item({page}: {page: ListedPage}) {
  const {language, lastMedicallyReviewed: reviewed} = page
  const disclaimers = page.disclaimers ?? []
  const date = reviewed && formatDate(reviewed, siteText.language)
  return (
    <li>
      <div lang={language ?? undefined}>
        <h3>
          <a href={pageAddress(page._type, page.slug)}>{page.title}</a>
        </h3>
        {page.summary ? <p>{page.summary}</p> : null}
        {disclaimers.length > 0 ? (
          <ul className="site-caveats">
            {disclaimers.map(({_id, shortText}) => (
              <li key={_id}>{shortText}</li>
            ))}
          </ul>
        ) : null}
      </div>
      {date ? <p>{fill(siteText.reviewed, {date})}</p> : null}
    </li>
  )
}
