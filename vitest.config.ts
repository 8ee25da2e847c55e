import { fileURLToPath } from 'node:url'
import { configDefaults, type ViteUserConfig } from 'vitest/config'

const source = fileURLToPath(new URL('src/', import.meta.url))

const config: ViteUserConfig = {
  resolve: {
    // The examples import the package by its name, as users do, and are tested without a build.
    alias: [
      { find: /^payerbox$/, replacement: `${source}index.ts` },
      { find: /^payerbox\/admin$/, replacement: `${source}admin-client/index.ts` },
      { find: /^payerbox\/kit$/, replacement: `${source}kit.ts` },
      { find: /^payerbox\/(vitest|x12)$/, replacement: `${source}$1/index.ts` },
      { find: /^payerbox\/(msw|server)$/, replacement: `${source}serve/$1.ts` },
    ],
  },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // These need a running container and have a configuration of their own.
    exclude: [...configDefaults.exclude, 'test/container/**'],
    testTimeout: 15_000,
    hookTimeout: 30_000,
  },
}

export default config
