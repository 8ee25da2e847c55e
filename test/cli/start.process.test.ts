import { describe, expect, it } from 'vitest'
import { run } from '../support/cli-program.ts'

/** Prints the URL of every module that Node loads. */
const loaderHook = `
import { registerHooks } from 'node:module'
registerHooks({ load(url, context, next) { process.stderr.write(url + '\\n'); return next(url, context) } })`

/** Our modules that Node loads, as paths in `src/`. */
async function loadedBy(args: readonly string[]): Promise<readonly string[]> {
  const { err } = await run(args, { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(loaderHook)}` })
  return err.split('\n').flatMap((line) => /\/src\/(.*)$/.exec(line)?.[1] ?? [])
}

/** All but the few tables that the settings need: routes, editions, and the limits of the journal and of servers. */
const heavy =
  /^(admin\/|api\/|contract\/(?!((generated\/)?routes|stedi-edition)\.ts$)|journal\/(?!limits\.ts$)|kit\/|serve\/(?!limits\.ts$)|x12\/)|^(index|sandbox)\.ts$/

describe('payerbox', () => {
  it.each(
    [['--version'], ['--help'], ['exec', '--help'], ['proxy', '--help'], ['record', '--help']].map((args) => ({
      args,
    })),
  )('does not load the sandbox or the kit for $args', async ({ args }) => {
    const loaded = await loadedBy(args)
    expect(loaded).toContain('cli/program.ts')
    expect(loaded.filter((file) => heavy.test(file))).toEqual([])
  })

  it('does not load the other commands for a plain start of serve', async () => {
    const loaded = await loadedBy(['--port', 'nonsense'])
    expect(loaded).toContain('cli/serve.ts')
    expect(loaded).not.toContain('cli/command-line.ts')
  })
})
