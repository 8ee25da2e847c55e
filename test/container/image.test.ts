import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'

const container = process.env.CONTAINER_ID ?? ''

/** What a shell command prints. */
async function print(command: string): Promise<string> {
  const child = spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'inherit'] })
  return text(child.stdout)
}

describe.skipIf(container === '')('the files of the image', () => {
  it('are Node, its libraries and payerbox: no shell, npm, apt or setuid file', async () => {
    const files = (await print(`podman export ${container} | tar -tv`)).split('\n').filter((line) => line !== '')
    const names = files.map((line) => line.replace(/^(?:\S+\s+){5}/, '').replace(/ (?:->|link to) .*$/, ''))
    expect(names).toEqual(
      expect.arrayContaining(['usr/local/bin/node', 'app/dist/cli/payerbox.js', 'app/dist/sbom.cdx.json']),
    )
    expect(
      names.filter((name) =>
        /(^|\/)(npm|npx|yarn|corepack|apt|apt-get|dpkg|sh|bash|dash|busybox|su|mount)$/.test(name),
      ),
    ).toEqual([])
    expect(files.filter((line) => /^\S{0,8}[sS]/.test(line.slice(1)))).toEqual([])
  })

  it('include a bill of materials with Node and the libraries of the system', async () => {
    const bom = JSON.parse(await print(`podman export ${container} | tar -xO app/dist/sbom.cdx.json`)) as {
      readonly components: readonly { readonly name: string; readonly purl: string }[]
    }
    expect(bom.components.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['express', 'msw', 'node', 'libc6', 'libstdc++6']),
    )
  })
})
