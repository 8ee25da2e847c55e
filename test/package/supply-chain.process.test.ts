import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Locked {
  readonly integrity?: string
  readonly link?: true
}
interface Component {
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly licenses?: readonly object[]
  readonly hashes?: readonly { readonly content: string }[]
}
interface Bom {
  readonly bomFormat: string
  readonly metadata: { readonly component: Component }
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T
const { dependencies, devDependencies } =
  read<Record<'dependencies' | 'devDependencies', Record<string, string>>>('package.json')

/** The bill of materials that the script writes, with further arguments. */
function bom(...args: readonly string[]): Bom {
  execFileSync(process.execPath, ['scripts/sbom.ts', ...args])
  return read<Bom>('dist/sbom.cdx.json')
}

describe('package-lock.json', () => {
  it('has the hash of every package, for every platform', () => {
    const { packages } = read<{ readonly packages: Readonly<Record<string, Locked>> }>('package-lock.json')
    const others = Object.entries(packages).filter(
      ([path, { integrity, link }]) => path !== '' && !link && !/^sha512-/.test(integrity ?? ''),
    )
    expect(others.map(([path]) => path)).toEqual([])
  })
})

describe('the software bill of materials', () => {
  it('has every dependency of the package with license and hash, and none of its development', () => {
    const { components, metadata, dependencies: edges } = bom()
    const names = components.map(({ name }) => name)
    expect(metadata.component).toMatchObject({ name: 'payerbox', purl: expect.stringMatching(/^pkg:npm\/payerbox@/) })
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)))
    const needed = new Set(edges.flatMap(({ dependsOn }) => dependsOn))
    const tools = components.filter(({ name, purl }) => Object.hasOwn(devDependencies, name) && !needed.has(purl))
    expect(tools).toEqual([])
    expect(names).not.toContain('typescript')
    const licenses = readFileSync('dist/dashboard/licenses.md', 'utf8')
    const inPage = [...licenses.matchAll(/^## (\S+) - /gm)].map(([, name]) => name)
    expect(inPage).toContain('preact')
    expect(names).toEqual(expect.arrayContaining(inPage))
    for (const { name, hashes, licenses, purl } of components) {
      expect([name, licenses?.length, hashes?.[0]?.content.length, purl.startsWith('pkg:npm/')]).toEqual([
        name,
        1,
        128,
        true,
      ])
    }
    const refs = new Set([metadata.component, ...components].map(({ purl }) => purl))
    expect(edges.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !refs.has(ref))).toEqual([])
    expect(edges[0]?.dependsOn).toHaveLength(Object.keys(dependencies).length + inPage.length)
  })

  it('is the same each time', () => {
    expect(bom()).toEqual(bom())
  })

  it('of the image has Node and the packages of the system as well', () => {
    const folder = mkdtempSync(join(tmpdir(), 'payerbox-sbom-'))
    writeFileSync(
      join(folder, 'libc6'),
      'Package: libc6\nStatus: install ok installed\nArchitecture: amd64\nVersion: 2.36-9+deb12u10\n',
    )
    const { components } = bom('--image', folder)
    rmSync(folder, { recursive: true })
    expect(components.map(({ purl }) => purl)).toEqual(
      expect.arrayContaining([
        `pkg:generic/node@${process.versions.node}`,
        'pkg:deb/debian/libc6@2.36-9%2Bdeb12u10?arch=amd64',
      ]),
    )
    bom()
  })
})

describe('the image', () => {
  it('is built from a base image with a digest', () => {
    const text = readFileSync('docker/Dockerfile', 'utf8')
    expect(text).toMatch(/^ARG NODE_IMAGE=node:[\w.-]+@sha256:[\da-f]{64}$/m)
    const stages = [...text.matchAll(/^FROM (\S+)/gm)].map(([, from]) => from)
    expect(new Set(stages)).toEqual(new Set([`$\{NODE_IMAGE}`, 'base', 'scratch']))
  })
})
