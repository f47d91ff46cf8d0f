import {hashSources} from './hashSources.ts'

/** What the built Studio is made of. The lock file stands for every installed package. */
const SOURCES = [
  'delivery',
  'package-lock.json',
  'plugins',
  'policy',
  'sanity.cli.ts',
  'sanity.config.ts',
  'schemas',
  'static',
  'studio',
]

/**
 * A name for the Studio that these sources and this environment give, 16 hexadecimal digits. The
 * same name means the same Studio.
 */
export async function hashStudio(
  root: string,
  environment: Record<string, string>,
): Promise<string> {
  return hashSources(root, SOURCES, environment)
}
