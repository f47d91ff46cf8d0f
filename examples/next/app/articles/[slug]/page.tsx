import type {Metadata} from 'next'

import {SitePage} from '../../../components/SitePage.tsx'
import {metadataOf} from '../../../content/metadataOf.ts'

type Props = {params: Promise<{slug: string}>}

export async function generateMetadata({params}: Props): Promise<Metadata> {
  return metadataOf('articles', (await params).slug)
}

export default async function Page({params}: Props) {
  return <SitePage kind="articles" slug={(await params).slug} />
}
