import type { ViteUserConfig } from 'vitest/config'

/** The examples of the README against `dist/`, by the package's own exports, as those have it who installed it. */
const config: ViteUserConfig = {
  test: { include: ['test/examples/**/*.test.ts'] },
}

export default config
