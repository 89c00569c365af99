import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openListStore } from '../drafts/list-store.ts';
import { App } from './App.tsx';

// Where the program cannot start, public/cannot-start.js has taken its place.
const root = document.getElementById('root');
if (root) {
  // The database opens while the first screen is being drawn.
  const opening = openListStore();
  createRoot(root).render(
    <StrictMode>
      <App opening={opening} />
    </StrictMode>,
  );
}
