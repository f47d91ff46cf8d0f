import path from 'node:path'

import type {NextConfig} from 'next'

// Before Next.js looks, which it does once this file is read.
process.env['NEXT_TELEMETRY_DISABLED'] = '1'

const config: NextConfig = {
  poweredByHeader: false,
  // `npm run check` reads the types, with the TypeScript of the whole project.
  typescript: {ignoreBuildErrors: true},
  turbopack: {root: path.resolve(import.meta.dirname, '../..')},
}

export default config
