import { fileURLToPath } from 'node:url'
import type { ViteUserConfig } from 'vitest/config'

/** Tests a running container at BASE_URL. */
const config: ViteUserConfig = {
  test: {
    root: fileURLToPath(new URL('../../', import.meta.url)),
    include: ['test/container/*.test.ts'],
    // Vite uses BASE_URL itself, so the tests see it under another name.
    env: { CONTAINER_URL: process.env.BASE_URL ?? 'http://127.0.0.1:4276' },
    testTimeout: 15_000,
  },
}

export default config
