import type { ViteUserConfig } from 'vitest/config'

/** Runs the documented examples against `dist/` through the package's exports, as in a project that has it installed. */
const config: ViteUserConfig = {
  test: { include: ['test/examples/**/*.test.ts'] },
}

export default config
