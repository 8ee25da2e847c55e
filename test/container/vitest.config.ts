import { fileURLToPath } from 'node:url'
import type { ViteUserConfig } from 'vitest/config'

/** Probes a running image: BASE_URL says where it is published. */
const config: ViteUserConfig = {
  test: {
    root: fileURLToPath(new URL('../../', import.meta.url)),
    include: ['test/container/*.test.ts'],
    // Vite gives BASE_URL a meaning of its own, so the tests see it under another name.
    env: { CONTAINER_URL: process.env.BASE_URL ?? 'http://127.0.0.1:4276' },
    testTimeout: 15_000,
  },
}

export default config
