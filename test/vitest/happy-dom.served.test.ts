// @vitest-environment happy-dom
import { describeInDom } from '../support/dom-suite.ts'

describeInDom('happy-dom')
