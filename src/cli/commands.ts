import type { Command } from 'commander'
import { codesCommand } from './codes.ts'
import { contractCommand, scenarioCommand, snapshotCommand, x12Command } from './command-groups.ts'
import { execCommand } from './exec.ts'
import { healthCommand } from './health.ts'
import { proxyCommand } from './proxy.ts'
import { recordCommand } from './record.ts'
import { replayCommand } from './replay.ts'
import { runsCommand } from './runs.ts'

/** Every command but `serve`, in the order of the help. */
export function otherCommands(): readonly Command[] {
  return [
    healthCommand(),
    scenarioCommand(),
    runsCommand(),
    contractCommand(),
    execCommand(),
    proxyCommand(),
    recordCommand(),
    replayCommand(),
    x12Command(),
    codesCommand(),
    snapshotCommand(),
  ]
}
