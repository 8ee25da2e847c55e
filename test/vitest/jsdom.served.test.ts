// @vitest-environment jsdom
import { describeInDom } from '../support/dom-suite.ts'

describeInDom('jsdom')
