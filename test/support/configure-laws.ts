import fc from 'fast-check'
import { lawRuns, lawSeed } from './law-runs.ts'

// The number of runs applies to properties that name none of their own.
fc.configureGlobal({ ...fc.readConfigureGlobal(), ...lawSeed, numRuns: lawRuns(100) })
