import { render } from 'preact'
import { App } from './app.tsx'
import './tokens.css'
import './base.css'
import './parts/panel.css'

const root = document.getElementById('page')
if (root !== null) render(<App />, root)
