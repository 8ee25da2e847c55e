/** Makes `dist/` from `src/`: what `npm run build` and `npm pack` do. */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const at = (path: string): string => fileURLToPath(new URL(path, root))

rmSync(at('dist'), { recursive: true, force: true })

const tsc = fileURLToPath(import.meta.resolve('typescript/lib/tsc.js'))
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: at('.'), stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

// Generated as JavaScript already, so the compiler leaves them where they are.
for (const file of ['validators.js', 'validators.d.ts']) {
  cpSync(at(`src/contract/generated/${file}`), at(`dist/contract/generated/${file}`))
}
chmodSync(at('dist/cli/payerbox.js'), 0o755)
