import fc from 'fast-check'
import { lawRuns } from './law-runs.ts'

// Applies to properties that name no number of runs of their own.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: lawRuns(100) })
