/**
 * Writes `dist/sbom.cdx.json`, the software bill of materials of the package, in CycloneDX. It is part of the package. With
 * `--image DIR`, it has also what the image has besides: Node, pg, and the Debian packages whose status is in DIR. Nothing in it
 * depends on the time or the machine.
 *
 * It is made from package-lock.json, and from the licenses of the packages in the web page, which is built before. `npm sbom` (npm 11) leaves out dependencies that are also peer dependencies, such as msw.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** An entry of package-lock.json. */
interface LockedPackage {
  readonly version: string
  readonly license?: string
  readonly integrity?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly dev?: true
  readonly devOptional?: true
  readonly optional?: true
  readonly peer?: true
}

interface Component {
  readonly type: 'application' | 'library'
  readonly 'bom-ref': string
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly licenses?: readonly object[]
  readonly hashes?: readonly object[]
}

const root = fileURLToPath(new URL('../', import.meta.url))
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>
}
const [flag, folder] = process.argv.slice(2)
const inPage = bundledInPage()
const besides = new Set([...inPage, ...(flag === '--image' ? withDependencies('node_modules/pg') : [])])
const installed = Object.keys(packages).filter(
  (path) => path !== '' && (isInstalled(packages[path] as LockedPackage) || besides.has(path)),
)
const own = npmComponent('', 'application')
const components = new Map(installed.map((path) => [path, npmComponent(path, 'library')]))
const others = flag === '--image' && folder !== undefined ? [nodeComponent(), ...debianComponents(folder)] : []

const bom = {
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: { component: own },
  components: [...unique([...components.values()]), ...others],
  dependencies: ['', ...installed].map((path) => ({
    ref: (components.get(path) ?? own)['bom-ref'],
    dependsOn: [
      ...Object.keys(packages[path]?.dependencies ?? {}).flatMap((name) => resolved(path, name)?.['bom-ref'] ?? []),
      ...(path === '' ? inPage.flatMap((bundled) => components.get(bundled)?.['bom-ref'] ?? []) : []),
    ],
  })),
}
mkdirSync(join(root, 'dist'), { recursive: true })
writeFileSync(join(root, 'dist/sbom.cdx.json'), `${JSON.stringify(bom, null, 2)}\n`)

/** Whether a package is installed beside payerbox, with `--omit=dev --omit=optional --omit=peer`. */
function isInstalled({ dev, devOptional, optional, peer }: LockedPackage): boolean {
  return [dev, devOptional, optional, peer].every((mark) => mark === undefined)
}

/** The packages whose code is in the web page, as its build lists them with their licenses. */
function bundledInPage(): readonly string[] {
  const licenses = readFileSync(join(root, 'dist/dashboard/licenses.md'), 'utf8')
  return [...licenses.matchAll(/^## (\S+) - /gm)].map(([, name]) => `node_modules/${name}`)
}

/** A package of the top level, and everything that it needs. */
function withDependencies(path: string): readonly string[] {
  const names = Object.keys(packages[path]?.dependencies ?? {})
  return [path, ...names.flatMap((name) => withDependencies(`node_modules/${name}`))]
}

/** The package that Node finds under a name, from the package at a path. */
function resolved(path: string, name: string): Component | undefined {
  const inside = path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`
  const found = components.get(inside)
  if (found !== undefined || path === '') return found
  return resolved(path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)), name)
}

function npmComponent(path: string, type: Component['type']): Component {
  const { version, license, integrity } = packages[path] as LockedPackage
  const name = path === '' ? 'payerbox' : path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  const hash = /^sha512-(.*)$/.exec(integrity ?? '')?.[1]
  return {
    ...component(type, name, version, purl),
    ...(license !== undefined && { licenses: [licenseOf(license)] }),
    ...(hash !== undefined && { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
  }
}

function licenseOf(text: string): object {
  return /^[\w.-]+$/.test(text) ? { license: { id: text } } : { expression: text }
}

function unique(all: readonly Component[]): readonly Component[] {
  return [...new Map(all.map((each) => [each['bom-ref'], each])).values()]
}

function nodeComponent(): Component {
  const { node } = process.versions
  return component('application', 'node', node, `pkg:generic/node@${node}`)
}

/** Each file is the status of one package, as `dpkg --status` prints it. */
function debianComponents(directory: string): readonly Component[] {
  return readdirSync(directory).map((name) => {
    const text = readFileSync(join(directory, name), 'utf8')
    const field = (key: string): string => new RegExp(`^${key}: (.*)$`, 'm').exec(text)?.[1] ?? ''
    const purl = `pkg:deb/debian/${field('Package')}@${encodeURIComponent(field('Version'))}?arch=${field('Architecture')}`
    return component('library', field('Package'), field('Version'), purl)
  })
}

function component(type: Component['type'], name: string, version: string, purl: string): Component {
  return { type, 'bom-ref': purl, name, version, purl }
}
