import {isBuiltin} from 'node:module'
import path from 'node:path'

import {rolldown} from 'rolldown'

/** What comes from the application that uses the package. */
const PEERS = /^(react|react-dom|sanity|styled-components)(\/|$)/

const PACKAGE = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/

export type Bundled = {
  /** Names of the packages whose modules went in. */
  packages: string[]
  /** What the application itself must have. */
  peers: string[]
  /** Modules of Node that it would miss. */
  builtins: string[]
}

/** Bundles a module for browsers, as an application in `project` would, and tells what it is made of. */
export async function packagesIn(specifier: string, project: string): Promise<Bundled> {
  const bundle = await rolldown({
    input: 'entry',
    cwd: project,
    platform: 'browser',
    logLevel: 'silent',
    external: (id) => PEERS.test(id) || isBuiltin(id),
    transform: {define: {'process.env.NODE_ENV': '"production"'}},
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? path.join(project, 'entry.js') : null),
        load: (id) =>
          id === path.join(project, 'entry.js') ? `export * from '${specifier}'` : null,
      },
    ],
  })
  const {output} = await bundle.generate({format: 'esm'})
  await bundle.close()
  const chunks = output.filter((file) => file.type === 'chunk')
  const modules = chunks.flatMap((chunk) => chunk.moduleIds)
  const files = new Set(chunks.map(({fileName}) => fileName))
  const imports = chunks
    .flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports])
    .filter((name) => !files.has(name))
  return {
    packages: unique(modules.flatMap((id) => PACKAGE.exec(id)?.[1] ?? [])),
    peers: unique(imports.filter((name) => !isBuiltin(name))),
    builtins: unique(imports.filter((name) => isBuiltin(name))),
  }
}

const unique = (names: string[]) => [...new Set(names)].toSorted()
